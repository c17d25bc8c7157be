import type { OrganisationView } from '@mianmian/contract/organisation';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { organisationText } from '../../shared/catalogue/organisation.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { CloseSection } from './close-section.tsx';
import { InviteSection } from './invite-section.tsx';
import { MemberList } from './member-list.tsx';
import { NeedsAccount } from './needs-account.tsx';
import { OpenInvitations } from './open-invitations.tsx';
import { organisationQuery } from './organisation-query.ts';
import { RenameButton } from './rename-button.tsx';
import './organisation.css';

/** Asking again gives the same answer. */
const FINAL: ReadonlySet<string> = new Set(['not-found', 'not-signed-in', 'account-needed']);

const route = getRouteApi('/shell/organisations/$organisationId');

/** Who belongs to an organisation, and what one's role lets one do there. */
export function OrganisationPage() {
  const text = useText(organisationText);
  const { organisationId } = route.useParams();
  const organisation = useQuery(organisationQuery(organisationId));
  usePageTitle(organisation.data?.name ?? text.title);
  if (organisation.isSuccess) return <Organisation organisation={organisation.data} />;
  if (organisation.isPending) {
    return (
      <>
        <h1 className="visually-hidden">{text.title}</h1>
        <p role="status">{text.loading}</p>
      </>
    );
  }
  const { error } = organisation.error;
  const isNobody = error.code === 'not-signed-in' || error.code === 'account-needed';
  return (
    <div className="organisation">
      <h1>{text.failedTitle}</h1>
      {isNobody ? (
        <NeedsAccount back={`/organisations/${organisationId}`} />
      ) : (
        <FailureNotice
          error={error}
          {...(FINAL.has(error.code) ? {} : { onRetry: () => void organisation.refetch() })}
        />
      )}
      {error.code === 'not-found' && (
        <p>
          <Link to="/account">{text.toAccount}</Link>
        </p>
      )}
    </div>
  );
}

function Organisation({ organisation }: { readonly organisation: OrganisationView }) {
  const text = useText(organisationText);
  const { roles } = useText(accountText);
  const { may, myRole } = organisation;
  const mayInvite = may.give.length > 0;
  return (
    <div className="organisation">
      <header className="organisation-head">
        <div className="organisation-title">
          <h1>{organisation.name}</h1>
          {may.rename && <RenameButton organisation={organisation} />}
        </div>
        <p>
          <strong>{text.myRole(roles[myRole])}</strong>　{text.roleMeans[myRole]}
        </p>
      </header>
      <MemberList organisation={organisation} />
      {mayInvite && <InviteSection organisation={organisation} />}
      {mayInvite && <OpenInvitations organisation={organisation} />}
      {!mayInvite && <p className="organisation-quiet">{text.readOnly}</p>}
      {may.close && <CloseSection organisation={organisation} />}
    </div>
  );
}
