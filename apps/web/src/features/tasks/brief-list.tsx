import type { TaskSummary } from '@mianmian/contract/task';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useText } from '../../shared/catalogue/language.ts';
import { tasksText } from '../../shared/catalogue/tasks.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { taskBriefsQuery } from './task-queries.ts';
import { TasksLoading } from './tasks-loading.tsx';
import type { useStartTask } from './use-start-task.ts';

type Props = { readonly start: ReturnType<typeof useStartTask>; readonly open: readonly TaskSummary[] };

/** The cards one can write, each with its way in; what was begun is gone on with. */
export function BriefList({ start: { begin, wanted, isPending, error: failure }, open }: Props) {
  const text = useText(tasksText);
  const { data, error, refetch } = useQuery(taskBriefsQuery);
  if (error !== null) return <FailureNotice error={error.error} onRetry={() => void refetch()} />;
  if (data === undefined) return <TasksLoading />;
  if (data.briefs.length === 0) return <p className="task-note">{text.noBriefs}</p>;
  return (
    <ul className="brief-list">
      {data.briefs.map(({ id, title, situation, channel }) => {
        const begun = open.find(({ briefId }) => briefId === id);
        const isWanted = wanted?.kind === 'content' && wanted.briefId === id;
        return (
          <li key={id}>
            <h3 lang="zh-CN">{title}</h3>
            <p lang="zh-CN">{situation}</p>
            <p className="task-note" lang="zh-CN">
              {channel}
            </p>
            {begun === undefined ? (
              <Button
                aria-label={`${text.startContent} ${title}`}
                loading={isPending && isWanted}
                onClick={() => begin({ kind: 'content', briefId: id })}
              >
                {text.startContent}
              </Button>
            ) : (
              <Link to="/tasks/$taskId" params={{ taskId: begun.id }} aria-label={`${text.goOn} ${title}`}>
                {text.goOn}
              </Link>
            )}
            {failure !== null && isWanted && <FailureNotice error={failure} />}
          </li>
        );
      })}
    </ul>
  );
}
