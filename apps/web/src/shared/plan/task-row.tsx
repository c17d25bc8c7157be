import { CheckCircleFilled } from '@ant-design/icons';
import type { PlanTask } from '@mianmian/core/coaching/plan/plan';
import { Link } from '@tanstack/react-router';
import { commonText } from '../catalogue/common.ts';
import { useText } from '../catalogue/language.ts';
import { planText } from '../catalogue/plan.ts';
import './task-row.css';
import { useTaskTitle } from './use-task-title.ts';
import { useTick } from './use-tick.ts';
import { wayToTask } from './way-to-task.ts';

type Props = {
  readonly task: PlanTask;
  /** Of a day to come nothing can be ticked off yet. */
  readonly canTick: boolean;
  readonly isTicked: boolean;
};

/** Done by what is marked on their page, for they are due until then and not only today. */
const LEFT: ReadonlySet<PlanTask['kind']> = new Set(['letter', 'review', 'follow-up']);

/** One thing to do: tick, what, how long and why. What the log shows as done needs no tick. */
export function TaskRow({ task, canTick, isTicked }: Props) {
  const text = useText(planText);
  const common = useText(commonText);
  const title = useTaskTitle()(task);
  const way = wayToTask(task);
  const isSeen = task.isDone && !isTicked;
  const [isChecked, tick] = useTick(task.id, isTicked);
  return (
    <li className="task-row" data-done={task.isDone}>
      {canTick && !isSeen && LEFT.has(task.kind) && <span className="task-row-tick task-row-left" aria-hidden="true" />}
      {canTick && !isSeen && !LEFT.has(task.kind) && (
        <label className="task-row-tick">
          <input
            type="checkbox"
            checked={isChecked}
            aria-label={text.tick(title)}
            onChange={({ target }) => void tick(target.checked)}
          />
        </label>
      )}
      {isSeen && (
        <span className="task-row-tick task-row-seen">
          <CheckCircleFilled aria-hidden="true" />
          <span className="visually-hidden">{text.seen}</span>
        </span>
      )}
      <div className="task-row-body">
        <p className="task-row-title">
          {way === null ? (
            <span>{title}</span>
          ) : task.kind === 'desk' && task.competency !== undefined ? (
            <Link to="/desk" search={{ competency: task.competency }}>
              {title}
            </Link>
          ) : (
            <Link to={way}>{title}</Link>
          )}
          {task.minutes > 0 && <span className="task-row-minutes numeric">{common.minutes(task.minutes)}</span>}
        </p>
        <p className="task-row-reason" lang="zh-CN">
          {task.reason}
        </p>
      </div>
    </li>
  );
}
