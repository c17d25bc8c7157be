import type { AccountView } from '@mianmian/contract/account';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ResponseOf } from '../../shared/api/call-endpoint.ts';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountQuery } from '../../shared/api/queries.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { organisationText } from '../../shared/catalogue/organisation.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatInstant } from '../../shared/format-instant.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { NeedsAccount } from './needs-account.tsx';
import { invitationQuery } from './organisation-query.ts';
import { useEnterOrganisation } from './use-enter-organisation.ts';
import './organisation.css';

const route = getRouteApi('/shell/invitations/$token');

/** Which organisation asks, as what, and what joining means; then join, or get an account first. */
export function InvitationPage() {
  const text = useText(organisationText);
  usePageTitle(text.invitationTitle);
  const { token } = route.useParams();
  const invitation = useQuery(invitationQuery(token));
  const account = useQuery(accountQuery);
  if (invitation.isError && invitation.error.error.code === 'link-over') {
    return (
      <section className="organisation">
        <h1>{text.overTitle}</h1>
        <p>{text.overBody}</p>
      </section>
    );
  }
  const failed = invitation.error ?? account.error;
  if (failed !== null) {
    const retry = () => void Promise.all([invitation.refetch(), account.refetch()]);
    return (
      <section className="organisation">
        <h1>{text.invitationTitle}</h1>
        <FailureNotice error={failed.error} onRetry={retry} />
      </section>
    );
  }
  if (!invitation.isSuccess || !account.isSuccess) {
    return (
      <>
        <h1 className="visually-hidden">{text.invitationTitle}</h1>
        <p role="status">{text.loading}</p>
      </>
    );
  }
  return <Invitation token={token} invitation={invitation.data} account={account.data} />;
}

type Props = {
  readonly token: string;
  readonly invitation: ResponseOf<'readInvitation'>;
  readonly account: AccountView;
};

function Invitation({ token, invitation, account }: Props) {
  const text = useText(organisationText);
  const { roles } = useText(accountText);
  const language = useLanguage();
  return (
    <article className="organisation invitation">
      <header className="organisation-head">
        <h1>{text.invitedTo(invitation.organisationName)}</h1>
        <p>
          <strong>{text.invitedAs(roles[invitation.role])}</strong>　{text.roleMeans[invitation.role]}
        </p>
      </header>
      <ul className="invitation-means">
        {text.invitedMeans.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {account.kind === 'account' ? (
        <Join token={token} name={account.name} />
      ) : (
        <NeedsAccount back={`/invitations/${token}`} />
      )}
      <p className="organisation-quiet">{text.invitedUntil(formatInstant(invitation.expiresAt, language))}</p>
    </article>
  );
}

function Join({ token, name }: { readonly token: string; readonly name: string }) {
  const text = useText(organisationText);
  const enter = useEnterOrganisation();
  const join = useMutation({
    mutationFn: () => fetchEndpoint('acceptInvitation', { params: { token } }),
    networkMode: 'always',
    onSuccess: enter,
  });
  return (
    <div className="form">
      <p>{text.joinAs(name)}</p>
      {join.isError &&
        (join.error.error.code === 'limit-reached' ? (
          <p className="failure-notice" role="alert">
            {text.full}
          </p>
        ) : (
          <FailureNotice error={join.error.error} />
        ))}
      <p className="form-ways">
        <Button type="primary" loading={join.isPending} onClick={() => join.mutate()}>
          {join.isPending ? text.joining : text.join}
        </Button>
      </p>
    </div>
  );
}
