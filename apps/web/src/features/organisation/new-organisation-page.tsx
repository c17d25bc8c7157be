import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountQuery } from '../../shared/api/queries.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { organisationText } from '../../shared/catalogue/organisation.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { makeId } from '../../shared/make-id.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { NameForm } from './name-form.tsx';
import { NeedsAccount } from './needs-account.tsx';
import { useEnterOrganisation } from './use-enter-organisation.ts';
import './organisation.css';

/** Founds an organisation; whoever does becomes its owner. */
export function NewOrganisationPage() {
  const text = useText(organisationText);
  usePageTitle(text.newTitle);
  const account = useQuery(accountQuery);
  return (
    <div className="organisation">
      <header className="organisation-head">
        <h1>{text.newTitle}</h1>
        <p>{text.newLead}</p>
      </header>
      {account.isPending && <p role="status">{text.loading}</p>}
      {account.isError && <FailureNotice error={account.error.error} onRetry={() => void account.refetch()} />}
      {account.isSuccess &&
        (account.data.kind === 'account' ? <Founding /> : <NeedsAccount back="/organisations/new" />)}
    </div>
  );
}

function Founding() {
  const text = useText(organisationText);
  const enter = useEnterOrganisation();
  // One for this organisation to be, so that pressing twice founds one.
  const [eventId] = useState(makeId);
  const create = useMutation({
    mutationFn: (name: string) => fetchEndpoint('createOrganisation', { body: { eventId, name } }),
    networkMode: 'always',
    onSuccess: enter,
  });
  return (
    <NameForm
      initial=""
      submit={create.isPending ? text.creating : text.create}
      isBusy={create.isPending}
      error={create.error?.error ?? null}
      onSubmit={create.mutate}
    />
  );
}
