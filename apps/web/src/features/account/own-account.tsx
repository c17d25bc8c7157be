import { Link } from '@tanstack/react-router';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { langOf } from '../../shared/lang-of.ts';
import type { Account } from './account-kinds.ts';
import { CodesSection } from './codes-section.tsx';
import { DataSection } from './data-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import { SignOutSection } from './sign-out-section.tsx';

export function OwnAccount({ account }: { readonly account: Account }) {
  const text = useText(accountText);
  return (
    <>
      <section className="account-part account-who">
        <h1 lang={langOf(account.name)}>{account.name}</h1>
        <p className="account-note">{account.email}</p>
      </section>
      <section className="account-part" aria-labelledby="organisations">
        <h2 id="organisations">{text.organisationsTitle}</h2>
        {account.memberships.length === 0 && <p className="account-note">{text.organisationsNone}</p>}
        <ul className="account-list">
          {account.memberships.map(({ organisationId, organisationName, role }) => (
            <li key={organisationId}>
              <Link to="/organisations/$organisationId" params={{ organisationId }} lang={langOf(organisationName)}>
                {organisationName}
              </Link>
              <span className="account-note">{text.roles[role]}</span>
            </li>
          ))}
        </ul>
        <p>
          <Link to="/organisations/new">{text.newOrganisation}</Link>
        </p>
      </section>
      <DataSection />
      <SessionsSection />
      <PasswordSection email={account.email} />
      <CodesSection account={account} />
      <SignOutSection />
    </>
  );
}
