import type { Progress } from '@mianmian/contract/progress';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { progressQuery } from '../../shared/api/preparation-queries.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { progressText } from '../../shared/catalogue/progress.ts';
import { EmptyState } from '../../shared/empty-state.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { CompetencyTrends } from './competency-trends.tsx';
import { PointList } from './point-list.tsx';
import { WeakSpots } from './weak-spots.tsx';
import './progress.css';

/** How each competency moved over everything that was scored. */
export function ProgressPage() {
  const text = useText(progressText);
  usePageTitle(text.title);
  const progress = useQuery(progressQuery);
  return (
    <div className="progress-page">
      <header className="progress-head">
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
        <p>
          <Link to="/level">{text.toLevel}</Link>
        </p>
      </header>
      {progress.isPending && <p role="status">{text.loading}</p>}
      {progress.isError && <FailureNotice error={progress.error.error} onRetry={() => void progress.refetch()} />}
      {progress.data !== undefined && <Shown progress={progress.data} />}
    </div>
  );
}

function Shown({ progress }: { readonly progress: Progress }) {
  const text = useText(progressText);
  if (progress.points.length === 0) {
    return (
      <EmptyState
        title={text.emptyTitle}
        hint={text.emptyHint}
        action={
          <Link to="/practice" className="button button-primary">
            {text.emptyAction}
          </Link>
        }
      />
    );
  }
  return (
    <>
      <WeakSpots competencies={progress.competencies} />
      <CompetencyTrends progress={progress} />
      <PointList points={progress.points} />
      <p className="progress-quiet">{text.note}</p>
    </>
  );
}
