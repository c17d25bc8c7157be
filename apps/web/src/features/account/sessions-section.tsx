import type { SessionList } from '@mianmian/contract/account';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { callEndpoint } from '../../shared/api/call-endpoint.ts';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { langOf } from '../../shared/lang-of.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

type Session = SessionList['sessions'][number];

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => fetchEndpoint('listSessions', { signal }),
});

/** Where the account is signed in, and ending that, one device or all others. */
export function SessionsSection() {
  const text = useText(accountText);
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(sessionsQuery);
  const [asking, setAsking] = useState<Session | 'others' | null>(null);
  const [said, setSaid] = useState('');
  const sessions = [...(data?.sessions ?? [])].sort(
    (a, b) => Number(b.isCurrent) - Number(a.isCurrent) || b.seenAt - a.seenAt,
  );
  const end = async () => {
    if (asking === null) return null;
    const result =
      asking === 'others'
        ? await callEndpoint('endOtherSessions', {})
        : await callEndpoint('endSession', { params: { sessionId: asking.id } });
    // Ended already, on that device itself: what was wanted is so.
    if (!result.ok && result.error.code !== 'not-found') return result.error;
    setSaid(asking === 'others' ? text.endedOthers : text.endedOne);
    await client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    return null;
  };
  return (
    <section className="account-part" aria-labelledby="sessions">
      <h2 id="sessions">{text.sessionsTitle}</h2>
      <p className="account-note">{text.sessionsBody}</p>
      {error !== null && <FailureNotice error={error.error} onRetry={() => void refetch()} />}
      <ul className="account-list">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => setAsking(session)} />
        ))}
      </ul>
      {data !== undefined && sessions.length === 1 && <p className="account-note">{text.onlyThis}</p>}
      <p className="form-ways">
        {sessions.length > 2 && <Button onClick={() => setAsking('others')}>{text.endOthers}</Button>}
        <span role="status">{said}</span>
      </p>
      {asking !== null && (
        <ConfirmDialog
          title={asking === 'others' ? text.endOthersTitle : text.endSessionTitle(asking.device)}
          body={asking === 'others' ? text.endOthersBody(sessions.length - 1) : text.endSessionBody}
          confirm={asking === 'others' ? text.endOthers : text.endSession}
          onConfirm={end}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

function SessionRow({ session, onEnd }: { readonly session: Session; readonly onEnd: () => void }) {
  const text = useText(accountText);
  const language = useLanguage();
  return (
    <li>
      <div>
        <strong lang={langOf(session.device)}>{session.device}</strong>
        {session.isCurrent && <span className="account-here">{text.thisDevice}</span>}
        <p className="account-note numeric">
          <span>{text.signedInAt(formatInstantShort(session.signedInAt, language))}</span>{' '}
          <span>{text.seenAt(formatInstantShort(session.seenAt, language))}</span>
        </p>
      </div>
      {!session.isCurrent && (
        <Button aria-label={text.endSessionOf(session.device)} onClick={onEnd}>
          {text.endSession}
        </Button>
      )}
    </li>
  );
}
