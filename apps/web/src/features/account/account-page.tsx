import { useQuery } from '@tanstack/react-query';
import { accountQuery } from '../../shared/api/queries.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { AppearanceSection } from './appearance-section.tsx';
import { GuestAccount } from './guest-account.tsx';
import { OwnAccount } from './own-account.tsx';
import '../../shared/look/form.css';
import './account.css';

/** Who one is here: a guest, who may sign up, or an account with its devices, password and ways out. */
export function AccountPage() {
  const text = useText(accountText);
  const { data: account, error, refetch } = useQuery(accountQuery);
  usePageTitle(text.title);
  return (
    <div className="account">
      {account === undefined && <h1>{text.title}</h1>}
      {account === undefined && error === null && <p role="status">{text.opening}</p>}
      {account === undefined && error !== null && <FailureNotice error={error.error} onRetry={() => void refetch()} />}
      {account !== undefined && account.kind !== 'account' && <GuestAccount account={account} />}
      {account?.kind === 'account' && <OwnAccount account={account} />}
      <AppearanceSection />
    </div>
  );
}
