import type { LevelView } from '@mianmian/contract/level';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { levelQuery } from '../../shared/api/preparation-queries.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { levelText } from '../../shared/catalogue/level.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { langOf } from '../../shared/lang-of.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { CareerPlan } from './career-plan.tsx';
import { LevelEvidence } from './level-evidence.tsx';
import { LevelLadder } from './level-ladder.tsx';
import { LevelNext } from './level-next.tsx';
import './level.css';

/** Which level everything handed in shows, by which words, and where one wants to get to. */
export function LevelPage() {
  const text = useText(levelText);
  usePageTitle(text.title);
  const level = useQuery(levelQuery);
  return (
    <div className="level-page">
      <header className="level-head">
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
      </header>
      {level.isPending && <p role="status">{text.loading}</p>}
      {level.isError && <FailureNotice error={level.error.error} onRetry={() => void level.refetch()} />}
      {level.data !== undefined && <Shown view={level.data} />}
      <CareerPlan level={level.data?.level ?? null} />
    </div>
  );
}

function Shown({ view }: { readonly view: LevelView }) {
  const text = useText(levelText);
  const { level, basis, held } = view;
  return (
    <>
      <section aria-labelledby="level-reached" className="level-reached">
        <h2 id="level-reached">{level === 'none' ? text.noneYet : text.yourLevel(text.levels[level])}</h2>
        <p className="level-quiet">
          {text.basis(basis.answers, basis.desks, basis.tasks)}
          {basis.isCut && ` · ${text.isCut}`}
        </p>
        <LevelLadder level={level} />
        {held !== null && (
          <p className="level-held">
            <strong>{text.held}</strong>
            <span lang="zh-CN">{held.reason}</span>
            <span>
              {text.heldRun}
              <Link to="/desk/$runId/report" params={{ runId: held.recordId }} lang={langOf(held.title)}>
                {held.title}
              </Link>
            </span>
          </p>
        )}
        <p className="level-quiet">{text.notAPerson}</p>
      </section>
      <LevelNext view={view} />
      <LevelEvidence pieces={view.pieces} />
    </>
  );
}
