import type { DeskRunSummary } from '@mianmian/contract/desk';
import { Link } from '@tanstack/react-router';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useLanguage, useText } from '../../../shared/catalogue/language.ts';
import { formatInstantShort } from '../../../shared/format-instant.ts';

const SHOWN = 6;

/** Runs still open first, then the newest. */
export function RecentRuns({ runs }: { readonly runs: readonly DeskRunSummary[] }) {
  const text = useText(deskText);
  const language = useLanguage();
  const shown = [...runs]
    .sort((a, b) => Number(a.status === 'over') - Number(b.status === 'over') || b.startedAt - a.startedAt)
    .slice(0, SHOWN);
  return (
    <section className="recent-runs">
      <h2>{text.recent}</h2>
      <ul>
        {shown.map((run) => (
          <li key={run.id}>
            <Link to={run.status === 'over' ? '/desk/$runId/report' : '/desk/$runId'} params={{ runId: run.id }}>
              <span className="recent-title" lang="zh-CN">
                {run.scenarioTitle}
              </span>
              <span className="recent-facts">
                {text.mode[run.mode]}，{formatInstantShort(run.startedAt, language)}
              </span>
              <span className="recent-state" data-status={run.status}>
                {run.score === null ? text.goOn : text.score(run.score.toFixed(0))}
                {run.areGatesPassed === false && <small>{text.gatesFailed}</small>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
