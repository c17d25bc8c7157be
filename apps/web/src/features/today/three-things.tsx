import type { Plan } from '@mianmian/core/coaching/plan/plan';
import type { PlanFacts } from '@mianmian/core/coaching/plan/plan-facts';
import { Link } from '@tanstack/react-router';
import { useText } from '../../shared/catalogue/language.ts';
import { todayText } from '../../shared/catalogue/today.ts';
import { TaskRow } from '../../shared/plan/task-row.tsx';

/** More than three a day is a list; the plan has the rest. */
const THINGS = 3;

/** What matters today, in the plan's order, with what is done. */
export function ThreeThings({ plan, facts }: { readonly plan: Plan; readonly facts: PlanFacts }) {
  const text = useText(todayText);
  const things = (plan.days[0]?.tasks ?? []).slice(0, THINGS);
  const done = things.filter(({ isDone }) => isDone).length;
  return (
    <section className="today-three" aria-labelledby="today-three">
      <div className="today-three-head">
        <h2 id="today-three">{text.threeTitle}</h2>
        <span className="today-quiet numeric" role="status">
          {things.length === 0 ? text.nothing : done === things.length ? text.allDone : text.done(done, things.length)}
        </span>
      </div>
      <ul className="today-tasks">
        {things.map((task) => (
          <TaskRow key={task.id} task={task} canTick isTicked={facts.ticked.has(task.id)} />
        ))}
      </ul>
      <p className="today-more">
        <Link to="/plan">{text.wholePlan}</Link>
      </p>
    </section>
  );
}
