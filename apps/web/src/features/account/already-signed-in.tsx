import { Link } from '@tanstack/react-router';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import type { Account } from './account-kinds.ts';
import { Door } from './door.tsx';

export function AlreadySignedIn({ account }: { readonly account: Account }) {
  const text = useText(accountText);
  return (
    <Door title={text.alreadyTitle}>
      <p>{text.alreadyBody(account.name)}</p>
      <p>
        <Link className="button" to="/account">
          {text.toAccount}
        </Link>
      </p>
    </Door>
  );
}
