import type { SittingSummary } from '@mianmian/contract/sitting';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sittingsQuery } from '../../shared/api/queries.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { paperText } from '../../shared/catalogue/paper.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { KeepNotice } from './keep-notice.tsx';
import './papers.css';

/** The person's sittings, newest first: go on with those open, read the reports of the others. */
export function MinePage() {
  const text = useText(paperText);
  usePageTitle(text.mineTitle);
  const { data, error, refetch } = useQuery(sittingsQuery);
  const sittings = [...(data?.sittings ?? [])].sort((a, b) => b.startedAt - a.startedAt);
  return (
    <div className="mine">
      <header className="page-head">
        <h1>{text.mineTitle}</h1>
      </header>
      {error !== null && <FailureNotice error={error.error} onRetry={() => void refetch()} />}
      {data !== undefined && sittings.length === 0 && (
        <div className="mine-empty">
          <p>{text.mineEmpty}</p>
          <Link className="button button-primary" to="/start/$form" params={{ form: 'short' }} preload={false}>
            {text.start(text.short)}
          </Link>
        </div>
      )}
      {data !== undefined && sittings.length > 0 && (
        <>
          <ul className="mine-list">
            {sittings.map((sitting) => (
              <MineRow key={sitting.id} sitting={sitting} serverNow={data.serverNow} />
            ))}
          </ul>
          <KeepNotice />
        </>
      )}
      {data !== undefined && (
        <p className="mine-note">
          {text.dataNote} <Link to="/account/data">{text.toData}</Link>
        </p>
      )}
    </div>
  );
}

function MineRow({ sitting, serverNow }: { readonly sitting: SittingSummary; readonly serverNow: number }) {
  const text = useText(paperText);
  const language = useLanguage();
  const when = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(sitting.startedAt);
  const minutes = Math.ceil((sitting.deadlineAt - serverNow) / 60_000);
  const open = sitting.status === 'open';
  return (
    <li className="mine-row">
      <div>
        <h2>
          <span lang="zh-CN">{sitting.paperTitle}</span> <span className="mine-form">{text[sitting.form]}</span>
        </h2>
        <p className="mine-facts numeric">
          <span>{text.startedAt(when)}</span>
          <span>{text.answered(sitting.answered, sitting.questions)}</span>
          {open && <strong>{minutes > 0 ? text.left(minutes) : text.timeOver}</strong>}
          {!open && (
            <strong>
              {sitting.points === null ? text.nothingJudged : text.score(String(sitting.points), sitting.totalPoints)}
            </strong>
          )}
        </p>
      </div>
      {open ? (
        <Link className="button button-primary" to="/sittings/$sittingId" params={{ sittingId: sitting.id }}>
          {text.resume}
        </Link>
      ) : (
        <Link className="button" to="/sittings/$sittingId/report" params={{ sittingId: sitting.id }}>
          {text.seeReport}
        </Link>
      )}
    </li>
  );
}
