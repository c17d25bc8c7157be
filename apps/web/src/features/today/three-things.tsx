import type { Plan } from '@mianmian/core/coaching/plan/plan';
import type { PlanFacts } from '@mianmian/core/coaching/plan/plan-facts';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { todayText } from '../../shared/catalogue/today.ts';
import { TaskRow } from '../../shared/plan/task-row.tsx';
import { chooseThings } from './choose-things.ts';

/** What matters today, in the plan's order, with what is done. */
export function ThreeThings({ plan, facts }: { readonly plan: Plan; readonly facts: PlanFacts }) {
  const text = useText(todayText);
  const things = chooseThings(plan, facts);
  const done = things.filter(({ task }) => task.isDone).length;
  return (
    <section className="today-three" aria-labelledby="today-three">
      <div className="today-three-head">
        <h2 id="today-three">{text.threeTitle}</h2>
        <span className="today-quiet numeric" role="status">
          {things.length === 0 ? text.nothing : done === things.length ? text.allDone : text.done(done, things.length)}
        </span>
      </div>
      <ul className="today-tasks">
        {things.map(({ task, isSpare }) => (
          <Fragment key={task.id}>
            {isSpare && !task.isDone && <li className="today-spare">{text.spare}</li>}
            <TaskRow task={task} canTick isTicked={facts.ticked.has(task.id)} />
          </Fragment>
        ))}
      </ul>
      <p className="today-more">
        <Link to="/plan">{text.wholePlan}</Link>
      </p>
    </section>
  );
}
