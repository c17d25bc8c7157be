import type { OrganisationView } from '@mianmian/contract/organisation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountQuery } from '../../shared/api/queries.ts';
import { commonText } from '../../shared/catalogue/common.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { organisationText } from '../../shared/catalogue/organisation.ts';
import { Dialog } from '../../shared/dialog.tsx';
import { NameForm } from './name-form.tsx';
import { organisationQuery } from './organisation-query.ts';

export function RenameButton({ organisation }: { readonly organisation: OrganisationView }) {
  const text = useText(organisationText);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{text.rename}</Button>
      {isOpen && <RenameDialog organisation={organisation} onClose={() => setOpen(false)} />}
    </>
  );
}

type Props = { readonly organisation: OrganisationView; readonly onClose: () => void };

function RenameDialog({ organisation, onClose }: Props) {
  const text = useText(organisationText);
  const common = useText(commonText);
  const client = useQueryClient();
  const rename = useMutation({
    mutationFn: (name: string) =>
      fetchEndpoint('renameOrganisation', { params: { organisationId: organisation.id }, body: { name } }),
    networkMode: 'always',
    onSuccess: (renamed) => {
      client.setQueryData(organisationQuery(renamed.id).queryKey, renamed);
      void client.invalidateQueries({ queryKey: accountQuery.queryKey });
      onClose();
    },
  });
  return (
    <Dialog title={text.renameTitle} widthPx={460} onClose={onClose}>
      <NameForm
        initial={organisation.name}
        submit={rename.isPending ? text.saving : text.save}
        isBusy={rename.isPending}
        error={rename.error?.error ?? null}
        onSubmit={rename.mutate}
        before={<Button onClick={onClose}>{common.cancel}</Button>}
      />
    </Dialog>
  );
}
