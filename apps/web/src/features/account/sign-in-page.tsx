import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { accountQuery } from '../../shared/api/queries.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { AlreadySignedIn } from './already-signed-in.tsx';
import { Door } from './door.tsx';
import { SignInForm } from './sign-in-form.tsx';

const route = getRouteApi('/shell/sign-in');

export function SignInPage() {
  const text = useText(accountText);
  const search = route.useSearch();
  const { data: account } = useQuery(accountQuery);
  usePageTitle(text.signInTitle);
  if (account?.kind === 'account') return <AlreadySignedIn account={account} />;
  return (
    <Door
      title={text.signInTitle}
      aside={
        <>
          <p>
            {text.noAccount}{' '}
            <Link to="/sign-up" search={search}>
              {text.signUp}
            </Link>
          </p>
          <p>
            {text.forgot} <Link to="/recover">{text.toRecover}</Link>
          </p>
        </>
      }
    >
      <SignInForm guest={account?.kind === 'guest' && account.pieces > 0 ? account : null} back={search.back} />
    </Door>
  );
}
