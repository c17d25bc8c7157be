import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { accountQuery } from '../../shared/api/queries.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { AlreadySignedIn } from './already-signed-in.tsx';
import { Door } from './door.tsx';
import { SignUpForm } from './sign-up-form.tsx';
import { type Made, SignedUp } from './signed-up.tsx';

const route = getRouteApi('/shell/sign-up');

export function SignUpPage() {
  const text = useText(accountText);
  const search = route.useSearch();
  const { data: account } = useQuery(accountQuery);
  const [made, setMade] = useState<Made | null>(null);
  usePageTitle(made === null ? text.signUpTitle : text.madeTitle);
  if (made !== null) return <SignedUp made={made} back={search.back} />;
  if (account?.kind === 'account') return <AlreadySignedIn account={account} />;
  const pieces = account?.kind === 'guest' ? account.pieces : 0;
  return (
    <Door
      title={text.signUpTitle}
      lead={pieces > 0 ? text.signUpKeeps(pieces) : text.signUpLead}
      aside={
        <>
          <h2>{text.signUpWhatTitle}</h2>
          <ul>
            {text.signUpWhat.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            {text.haveAccount}{' '}
            <Link to="/sign-in" search={search}>
              {text.signIn}
            </Link>
          </p>
        </>
      }
    >
      <SignUpForm pieces={pieces} onMade={setMade} />
    </Door>
  );
}
