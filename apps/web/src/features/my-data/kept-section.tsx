import type { AccountView } from '@mianmian/contract/account';
import { RETENTION_DAYS } from '@mianmian/core/access/retention';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { myDataText } from '../../shared/catalogue/my-data.ts';
import { formatDay } from '../../shared/format-day.ts';

type Props = { readonly account: Exclude<AccountView, { readonly kind: 'nobody' }> };

/** What is kept and for how long, in plain words; docs/guides/privacy.md says the same at length. */
export function KeptSection({ account }: Props) {
  const { keptTitle, kept } = useText(myDataText);
  const language = useLanguage();
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">{keptTitle}</h2>
      <dl className="kept">
        <dt>{kept.who}</dt>
        <dd>
          {account.kind === 'guest' ? kept.guest(formatDay(account.expiresAt, language)) : kept.account(account.email)}
        </dd>
        <dt>{kept.work}</dt>
        <dd>{kept.workBody}</dd>
        <dt>{kept.shares}</dt>
        <dd>{kept.sharesBody(RETENTION_DAYS.endedShare)}</dd>
        <dt>{kept.device}</dt>
        <dd>{kept.deviceBody}</dd>
        <dt>{kept.never}</dt>
        <dd>{kept.neverBody}</dd>
      </dl>
    </section>
  );
}
