import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { tasksText } from '../../shared/catalogue/tasks.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { ContentDesk } from './content/content-desk.tsx';
import { ContentResult } from './result/content-result.tsx';
import { DataResult } from './result/data-result.tsx';
import { LeftDraft } from './result/left-draft.tsx';
import type { ContentTask, DataTask } from './task.ts';
import { taskQuery } from './task-queries.ts';
import type { Step } from './task-search.ts';
import { TasksLoading } from './tasks-loading.tsx';
import { DataDesk } from './week/data-desk.tsx';
import './tasks.css';

const route = getRouteApi('/shell/tasks/$taskId');

/** One task: to do, or with its result. */
export function TaskPage() {
  const text = useText(tasksText);
  const { taskId } = route.useParams();
  const { step = 'sort' } = route.useSearch();
  const { data, error, refetch } = useQuery(taskQuery(taskId));
  usePageTitle(data?.title ?? text.title);
  return (
    <div className="task-page">
      <header>
        <Link to="/tasks" className="task-back">
          ← {text.back}
        </Link>
        {data === undefined ? (
          <h1 className={error === null ? 'visually-hidden' : undefined}>{text.title}</h1>
        ) : (
          <h1 lang="zh-CN">{data.title}</h1>
        )}
      </header>
      {data === undefined && error !== null && (
        <FailureNotice
          error={error.error}
          {...(error.error.code === 'not-found' ? {} : { onRetry: () => void refetch() })}
        />
      )}
      {data === undefined && error === null && <TasksLoading />}
      {data?.kind === 'data' && <DataRoom key={taskId} task={data} step={step} />}
      {data?.kind === 'content' && <ContentRoom key={taskId} task={data} />}
    </div>
  );
}

function DataRoom({ task, step }: { readonly task: DataTask; readonly step: Step }) {
  const wasOpen = useWasOpen(task.result === null);
  if (task.result === null || task.work === null) return <DataDesk task={task} step={step} />;
  return (
    <>
      <LeftDraft taskId={task.id} kind="data" handedIn={task.work.proposal} />
      <DataResult task={task} work={task.work} result={task.result} takesFocus={wasOpen} />
    </>
  );
}

function ContentRoom({ task }: { readonly task: ContentTask }) {
  const wasOpen = useWasOpen(task.result === null);
  if (task.result === null || task.work === null) return <ContentDesk task={task} />;
  return (
    <>
      <LeftDraft taskId={task.id} kind="content" handedIn={task.work.text} />
      <ContentResult task={task} work={task.work} result={task.result} takesFocus={wasOpen} />
    </>
  );
}

/** Whether the task could still be worked on when this page showed it first. */
const useWasOpen = (isOpen: boolean): boolean => useRef(isOpen).current;
