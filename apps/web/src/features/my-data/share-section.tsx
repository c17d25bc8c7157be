import type { ShareList } from '@mianmian/contract/my-data';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { myDataText } from '../../shared/catalogue/my-data.ts';
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { sharesQuery } from '../../shared/share/share-queries.ts';

type Share = ShareList['shares'][number];

/** The links that exist, how often each was opened, and their end. */
export function ShareSection() {
  const text = useText(myDataText);
  const shares = useQuery(sharesQuery);
  const client = useQueryClient();
  const [asked, setAsked] = useState<Share | null>(null);
  const revoke = useMutation({
    mutationFn: (shareId: string) => fetchEndpoint('revokeShare', { params: { shareId } }),
    networkMode: 'always',
    onSuccess: () => {
      setAsked(null);
      return client.invalidateQueries({ queryKey: sharesQuery.queryKey });
    },
  });
  return (
    <section aria-labelledby="shares-title">
      <h2 id="shares-title">{text.sharesTitle}</h2>
      {shares.isPending && <p role="status">{text.sharesLoading}</p>}
      {shares.isError && <FailureNotice error={shares.error.error} onRetry={() => void shares.refetch()} />}
      {shares.isSuccess && shares.data.shares.length === 0 && <p className="my-data-quiet">{text.sharesNone}</p>}
      {shares.isSuccess && shares.data.shares.length > 0 && (
        <ul className="share-list">
          {shares.data.shares.map((share) => (
            <ShareRow key={share.id} share={share} readAt={shares.dataUpdatedAt} onRevoke={() => setAsked(share)} />
          ))}
        </ul>
      )}
      <p role="status" className="my-data-quiet">
        {revoke.isSuccess && text.revoked}
      </p>
      {asked !== null && (
        <ConfirmDialog
          title={text.revokeTitle}
          body={text.revokeBody}
          confirm={text.revoke}
          isBusy={revoke.isPending}
          error={revoke.error?.error ?? null}
          onConfirm={() => revoke.mutate(asked.id)}
          onClose={() => {
            setAsked(null);
            revoke.reset();
          }}
        />
      )}
    </section>
  );
}

type RowProps = {
  readonly share: Share;
  /** When the list was read. */
  readonly readAt: number;
  readonly onRevoke: () => void;
};

function ShareRow({ share, readAt, onRevoke }: RowProps) {
  const text = useText(myDataText);
  const language = useLanguage();
  const isOver = share.expiresAt <= readAt;
  return (
    <li className="share-row">
      <div>
        <h3>
          <span lang="zh-CN">{share.title}</span> <span className="share-kind">{text.kind[share.kind]}</span>
        </h3>
        <p className="share-facts numeric">
          <span>{share.name === '' ? text.shareNameless : text.shareNamed(share.name)}</span>
          <span>{isOver ? text.shareOver : text.shareUntil(formatInstantShort(share.expiresAt, language))}</span>
          <span>{text.shareOpened(share.opened)}</span>
        </p>
      </div>
      <div className="share-ways">
        {share.kind === 'paper' ? (
          <Link to="/sittings/$sittingId/report" params={{ sittingId: share.of }}>
            {text.seeReport}
          </Link>
        ) : (
          <Link to="/desk/$runId/report" params={{ runId: share.of }}>
            {text.seeReport}
          </Link>
        )}
        {!isOver && (
          <Button aria-label={text.revokeNamed(share.title)} onClick={onRevoke}>
            {text.revoke}
          </Button>
        )}
      </div>
    </li>
  );
}
