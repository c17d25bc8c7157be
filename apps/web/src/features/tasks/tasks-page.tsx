import type { TaskSummary } from '@mianmian/contract/task';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { tasksQuery } from '../../shared/api/queries.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { tasksText } from '../../shared/catalogue/tasks.ts';
import { EmptyState } from '../../shared/empty-state.tsx';
import { formatPoints } from '../../shared/evidence/format-points.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { BriefList } from './brief-list.tsx';
import { TasksLoading } from './tasks-loading.tsx';
import { useStartTask } from './use-start-task.ts';
import './tasks.css';

/** What the two kinds of task are, the way into each, those begun and those done. */
export function TasksPage() {
  const text = useText(tasksText);
  usePageTitle(text.title);
  const tasks = useQuery(tasksQuery);
  const start = useStartTask();
  const all = tasks.data?.tasks ?? [];
  const open = all.filter(({ handedInAt }) => handedInAt === null);
  const past = all.filter(({ handedInAt }) => handedInAt !== null);
  return (
    <div className="tasks-page">
      <header>
        <h1>{text.title}</h1>
        <p className="tasks-intro">{text.intro}</p>
      </header>
      {open.length > 0 && <TaskRows title={text.openTitle} tasks={open} />}
      <article className="task-kind" aria-labelledby="kind-data">
        <h2 id="kind-data">
          {text.dataTitle} <span className="task-note">{text.dataMinutes}</span>
        </h2>
        <p>{text.dataBody}</p>
        <p className="task-note">{text.dataGraded}</p>
        <p className="task-ways">
          <Button
            type="primary"
            size="large"
            loading={start.isPending && start.wanted?.kind === 'data'}
            onClick={() => start.begin({ kind: 'data' })}
          >
            {start.isPending && start.wanted?.kind === 'data' ? text.starting : text.startData}
          </Button>
        </p>
        {start.error !== null && start.wanted?.kind === 'data' && <FailureNotice error={start.error} />}
      </article>
      <article className="task-kind" aria-labelledby="kind-content">
        <h2 id="kind-content">
          {text.contentTitle} <span className="task-note">{text.contentMinutes}</span>
        </h2>
        <p>{text.contentBody}</p>
        <BriefList start={start} open={open} />
      </article>
      {tasks.isPending && <TasksLoading />}
      {tasks.isError && <FailureNotice error={tasks.error.error} onRetry={() => void tasks.refetch()} />}
      {tasks.isSuccess && all.length === 0 && <EmptyState title={text.emptyTitle} hint={text.emptyHint} />}
      {past.length > 0 && <TaskRows title={text.pastTitle} tasks={past} />}
      <p className="task-note">{text.honesty}</p>
    </div>
  );
}

function TaskRows({ title, tasks }: { readonly title: string; readonly tasks: readonly TaskSummary[] }) {
  return (
    <section className="task-rows">
      <h2>{title}</h2>
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskRow task={task} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TaskRow({ task: { id, title, kind, startedAt, handedInAt, points, max } }: { readonly task: TaskSummary }) {
  const text = useText(tasksText);
  const language = useLanguage();
  return (
    <Link to="/tasks/$taskId" params={{ taskId: id }} className="task-row-link">
      <span className="task-row-title" lang="zh-CN">
        {title}
      </span>
      <span className="task-row-facts numeric">
        <span>{text.kinds[kind]}</span>
        <span>
          {handedInAt === null
            ? text.startedAt(formatInstantShort(startedAt, language))
            : text.handedInAt(formatInstantShort(handedInAt, language))}
        </span>
      </span>
      <span className="task-row-way numeric">
        {points === null ? text.goOn : text.pointsOf(formatPoints(points), formatPoints(max))}
      </span>
    </Link>
  );
}
