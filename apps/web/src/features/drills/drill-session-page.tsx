import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { drillsQuery } from '../../shared/api/preparation-queries.ts';
import { drillsText } from '../../shared/catalogue/drills.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { EmptyState } from '../../shared/empty-state.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { useExercises } from '../../shared/workbook/use-exercises.ts';
import { type DrillTopic, MIXED, topicsOf } from './drill.ts';
import { DrillRun } from './drill-run.tsx';
import { DrillsLoading } from './drills-loading.tsx';
import './drills.css';

const route = getRouteApi('/shell/drills/$topicId');

/** A session of ten, of one topic or mixed. */
export function DrillSessionPage() {
  const text = useText(drillsText);
  const { topicId } = route.useParams();
  const drills = useQuery(drillsQuery);
  const topics = drills.data?.topics ?? [];
  const name = topics.find(({ id }) => id === topicId)?.name;
  const title = topicId === MIXED ? text.mixed : (name ?? text.title);
  usePageTitle(title);
  return (
    <div className="drills drill-session">
      <header className="drill-head">
        <Link to="/drills" className="drills-back">
          ← {text.back}
        </Link>
        <h1 lang={name === undefined ? undefined : 'zh-CN'}>{title}</h1>
      </header>
      {drills.isPending && <DrillsLoading />}
      {drills.isError && <FailureNotice error={drills.error.error} onRetry={() => void drills.refetch()} />}
      {drills.isSuccess && <Room key={topicId} topicId={topicId} topics={topics} />}
    </div>
  );
}

type RoomProps = { readonly topicId: string; readonly topics: readonly DrillTopic[] };

function Room({ topicId, topics }: RoomProps) {
  const text = useText(drillsText);
  const { state } = useExercises();
  if (topics.length === 0) return <EmptyState title={text.emptyTitle} hint={text.emptyHint} />;
  if (topicsOf(topics, topicId).length === 0)
    return (
      <EmptyState
        title={text.unknownTopic}
        hint={text.unknownTopicHint}
        action={<Link to="/drills">{text.toTopics}</Link>}
      />
    );
  return state === 'loading' ? <DrillsLoading /> : <DrillRun topicId={topicId} topics={topics} />;
}
