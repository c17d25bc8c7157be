import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { drillsQuery } from '../../shared/api/preparation-queries.ts';
import { drillsText } from '../../shared/catalogue/drills.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { useDrillSchedule } from '../../shared/drill-schedule/use-drill-schedule.ts';
import { EmptyState } from '../../shared/empty-state.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { SyncLine } from '../../shared/workbook/sync-line.tsx';
import { type DrillTopic, MIXED } from './drill.ts';
import { DrillsLoading } from './drills-loading.tsx';
import './drills.css';

/** All topics with where one stands, and the way into a mixed session. */
export function DrillsPage() {
  const text = useText(drillsText);
  usePageTitle(text.title);
  const drills = useQuery(drillsQuery);
  return (
    <div className="drills">
      <header>
        <h1>{text.title}</h1>
        <p className="drills-intro">{text.intro}</p>
      </header>
      {drills.isPending && <DrillsLoading />}
      {drills.isError && <FailureNotice error={drills.error.error} onRetry={() => void drills.refetch()} />}
      {drills.isSuccess && drills.data.topics.length === 0 && (
        <EmptyState title={text.emptyTitle} hint={text.emptyHint} />
      )}
      {drills.isSuccess && drills.data.topics.length > 0 && <Topics topics={drills.data.topics} />}
    </div>
  );
}

const GROUPS = ['rules', 'categories', 'service'] as const;

function Topics({ topics }: { readonly topics: readonly DrillTopic[] }) {
  const text = useText(drillsText);
  const schedule = useDrillSchedule(topics);
  if (schedule === null) return <DrillsLoading />;
  const { returning, topics: standings } = schedule;
  const groups = GROUPS.map((group) => ({ group, members: topics.filter((topic) => topic.group === group) }));
  return (
    <>
      <div className="drills-start">
        <Link to="/drills/$topicId" params={{ topicId: MIXED }} className="button button-primary">
          {text.startMixed}
        </Link>
        <p>{returning.length > 0 ? text.returning(returning.length) : text.nothingReturning}</p>
      </div>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ group, members }) => (
          <section key={group} className="drills-group">
            <h2>{text.groups[group]}</h2>
            <ul>
              {members.map((topic) => (
                <li key={topic.id}>
                  <TopicRow topic={topic} standing={standings.get(topic.id)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      <p className="drills-note">{text.honesty}</p>
      <SyncLine />
    </>
  );
}

type Standing = { readonly answered: number; readonly right: number; readonly wrong: number };

function TopicRow({ topic, standing }: { readonly topic: DrillTopic; readonly standing: Standing | undefined }) {
  const text = useText(drillsText);
  const { answered = 0, right = 0, wrong = 0 } = standing ?? {};
  return (
    <Link to="/drills/$topicId" params={{ topicId: topic.id }} className="drills-topic">
      <span className="drills-topic-name" lang="zh-CN">
        {topic.name}
      </span>
      <span className="drills-topic-facts numeric">
        {wrong > 0 && <span className="drills-wrong">{text.wrong(wrong)}</span>}
        <span>{answered === 0 ? text.untried : text.topicShare(right, answered)}</span>
        <span>{text.topicItems(topic.items.length)}</span>
      </span>
      <span className="drills-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * right) / topic.items.length}%` }} />
      </span>
    </Link>
  );
}
