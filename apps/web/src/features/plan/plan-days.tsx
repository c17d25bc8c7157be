import type { Plan, PlanDay } from '@mianmian/core/coaching/plan/plan';
import type { PlanFacts } from '@mianmian/core/coaching/plan/plan-facts';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { planText } from '../../shared/catalogue/plan.ts';
import { langOf } from '../../shared/lang-of.ts';
import { TaskRow } from '../../shared/plan/task-row.tsx';
import { useTaskTitle } from '../../shared/plan/use-task-title.ts';
import { wayToApplication } from '../../shared/plan/way-to-task.ts';
import { formatPlanDay } from './format-plan-day.ts';

type Props = { readonly plan: Plan; readonly facts: PlanFacts };

/** As many days as one looks ahead; further ones are there for whoever asks. */
const DAYS_SHOWN = 14;

/** The days one below the other, today open. */
export function PlanDays({ plan: { days }, facts }: Props) {
  const text = useText(planText);
  const [showsAll, setShowsAll] = useState(false);
  const [today, ...later] = days;
  const shown = showsAll ? later : later.slice(0, DAYS_SHOWN - 1);
  const hidden = later.length - shown.length;
  return (
    <>
      {today !== undefined && <Today day={today} facts={facts} />}
      {shown.length > 0 && (
        <ol className="plan-days">
          {shown.map((day, i) => (
            <LaterDay key={day.day} day={day} facts={facts} isTomorrow={i === 0} />
          ))}
        </ol>
      )}
      {hidden > 0 && (
        <p>
          <Button onClick={() => setShowsAll(true)}>{text.moreDays(hidden)}</Button>
        </p>
      )}
    </>
  );
}

function Today({ day: { day, tasks }, facts }: { readonly day: PlanDay; readonly facts: PlanFacts }) {
  const text = useText(planText);
  const language = useLanguage();
  const titleId = useId();
  const done = tasks.filter(({ isDone }) => isDone).length;
  return (
    <section className="plan-today" aria-labelledby={titleId}>
      <DayHead>
        <h2 id={titleId}>
          {text.today} <span className="plan-date">{formatPlanDay(day, language)}</span>
        </h2>
        <span className="plan-sum numeric" role="status">
          {done === tasks.length ? text.allDone : text.doneOf(done, tasks.length)}
        </span>
      </DayHead>
      <Interviews day={day} facts={facts} />
      <ul className="plan-tasks">
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} canTick isTicked={facts.ticked.has(task.id)} />
        ))}
      </ul>
    </section>
  );
}

type LaterProps = { readonly day: PlanDay; readonly facts: PlanFacts; readonly isTomorrow: boolean };

function LaterDay({ day: { day, tasks }, facts, isTomorrow }: LaterProps) {
  const text = useText(planText);
  const language = useLanguage();
  const titleOf = useTaskTitle();
  const minutes = tasks.reduce((sum, task) => sum + task.minutes, 0);
  return (
    <li className="plan-day">
      <details>
        <summary>
          <span className="plan-day-name">
            {isTomorrow && `${text.tomorrow} `}
            {formatPlanDay(day, language)}
          </span>
          <span className="plan-day-what">{tasks.map(titleOf).join(language === 'zh' ? '、' : ', ')}</span>
          {minutes > 0 && <span className="plan-sum numeric">{text.minuteSum(minutes)}</span>}
        </summary>
        <ul className="plan-tasks">
          {tasks.map((task) => (
            <TaskRow key={task.id} task={task} canTick={false} isTicked={false} />
          ))}
        </ul>
      </details>
      {/* Below its day's name: above it, it read as the day before's. */}
      <Interviews day={day} facts={facts} />
    </li>
  );
}

const DayHead = ({ children }: { readonly children: ReactNode }) => <div className="plan-day-head">{children}</div>;

/** The interviews of that day. */
function Interviews({ day, facts }: { readonly day: string; readonly facts: PlanFacts }) {
  const text = useText(planText);
  return facts.applications.map(({ applicationId, company, interview }) =>
    interview?.day === day ? (
      <p key={applicationId} className="plan-interview">
        <Link to={wayToApplication(applicationId)}>
          <span>
            {text.interviewBefore(interview.time)}
            <span lang={langOf(company)}>{company}</span>
            {text.interviewAfter}
          </span>
        </Link>
        {interview.form !== null && <span>{interview.form === 'online' ? text.online : text.onSite}</span>}
        {interview.departure !== null && <span className="numeric">{text.departure(interview.departure.time)}</span>}
      </p>
    ) : null,
  );
}
