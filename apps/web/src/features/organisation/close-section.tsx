import type { OrganisationView } from '@mianmian/contract/organisation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountQuery } from '../../shared/api/queries.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { organisationText } from '../../shared/catalogue/organisation.ts';
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx';
import { organisationQuery } from './organisation-query.ts';

export function CloseSection({ organisation }: { readonly organisation: OrganisationView }) {
  const text = useText(organisationText);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isAsked, setAsked] = useState(false);
  const close = useMutation({
    mutationFn: () => fetchEndpoint('closeOrganisation', { params: { organisationId: organisation.id } }),
    networkMode: 'always',
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: accountQuery.queryKey });
      await navigate({ to: '/account' });
      client.removeQueries({ queryKey: organisationQuery(organisation.id).queryKey });
    },
  });
  return (
    <section className="organisation-close" aria-labelledby="close-title">
      <h2 id="close-title">{text.close}</h2>
      <p>{text.closeLead}</p>
      <Button danger onClick={() => setAsked(true)}>
        {text.close}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={text.closeTitle(organisation.name)}
          body={text.closeBody(organisation.members.length - 1)}
          confirm={text.close}
          isBusy={close.isPending}
          error={close.error?.error ?? null}
          onConfirm={() => close.mutate()}
          onClose={() => {
            setAsked(false);
            close.reset();
          }}
        />
      )}
    </section>
  );
}
