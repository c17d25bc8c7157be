import type { AccountView } from '@mianmian/contract/account';
import { Link } from '@tanstack/react-router';
import { accountText } from '../../shared/catalogue/account.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { formatDay } from '../../shared/format-day.ts';
import { DataSection } from './data-section.tsx';

type Props = { readonly account: Exclude<AccountView, { readonly kind: 'account' }> };

/** What a guest has here, until when, and how to keep it. */
export function GuestAccount({ account }: Props) {
  const text = useText(accountText);
  const language = useLanguage();
  return (
    <>
      <section className="account-part account-who">
        <h1>{text.guest}</h1>
        <p>{account.kind === 'guest' ? text.guestLead : text.nobodyLead}</p>
        {account.kind === 'guest' && (
          <p>
            {account.pieces > 0
              ? text.guestKept(account.pieces, formatDay(account.expiresAt, language))
              : text.guestEmpty(formatDay(account.expiresAt, language))}
          </p>
        )}
        <p>{text.keepBySigningUp}</p>
        <p className="form-ways">
          <Link className="button button-primary" to="/sign-up">
            {text.signUp}
          </Link>
          <Link className="button" to="/sign-in">
            {text.signIn}
          </Link>
        </p>
      </section>
      {account.kind === 'guest' && <DataSection />}
    </>
  );
}
