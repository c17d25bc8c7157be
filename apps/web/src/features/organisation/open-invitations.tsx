import type { OrganisationView } from '@mianmian/contract/organisation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { organisationText } from '../../shared/catalogue/organisation.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { organisationQuery } from './organisation-query.ts';

/** Links that nobody has used yet. Revoking one asks nothing: another is made in a moment. */
export function OpenInvitations({ organisation }: { readonly organisation: OrganisationView }) {
  const text = useText(organisationText);
  const { roles } = useText(accountText);
  const language = useLanguage();
  const client = useQueryClient();
  const organisationId = organisation.id;
  const revoke = useMutation({
    mutationFn: (invitationId: string) =>
      fetchEndpoint('revokeInvitation', { params: { organisationId, invitationId } }),
    networkMode: 'always',
    // Refused, too: somebody else may have revoked it, or it was used.
    onSettled: () => client.invalidateQueries({ queryKey: organisationQuery(organisationId).queryKey }),
  });
  return (
    <section aria-labelledby="open-invitations-title">
      <h2 id="open-invitations-title">{text.openTitle}</h2>
      {organisation.invitations.length === 0 && <p className="organisation-quiet">{text.openNone}</p>}
      {organisation.invitations.length > 0 && (
        <ul className="member-list">
          {organisation.invitations.map(({ id, role, note, expiresAt }) => (
            <li key={id} className="member-row">
              <div>
                <p className="member-name">{note === '' ? text.openForNobody : text.openFor(note)}</p>
                <p className="member-facts">
                  <strong>{roles[role]}</strong> <span>{text.until(formatInstantShort(expiresAt, language))}</span>
                </p>
              </div>
              <Button
                aria-label={text.revokeOf(roles[role], note)}
                loading={revoke.isPending && revoke.variables === id}
                onClick={() => revoke.mutate(id)}
              >
                {text.revoke}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {revoke.isError && <FailureNotice error={revoke.error.error} />}
    </section>
  );
}
