import { makePlan } from '@mianmian/core/coaching/plan/make-plan';
import type { Plan, PlanTask } from '@mianmian/core/coaching/plan/plan';
import { MINUTES_PER_DAY, type PlanFacts } from '@mianmian/core/coaching/plan/plan-facts';

/** More than three a day is a list; the plan has the rest. */
const THINGS = 3;
/** What somebody might add who has time left. */
const SPARE_MINUTES = 45;

export type Thing = { readonly task: PlanTask /** Beyond the time of the day. */; readonly isSpare: boolean };

/** Today's three things: the plan's first ones, and where two fill the day already, what would come next. */
export function chooseThings(plan: Plan, facts: PlanFacts): readonly Thing[] {
  const planned = plan.days[0]?.tasks ?? [];
  const minutesPerDay = Math.min(MINUTES_PER_DAY.most, facts.minutesPerDay + SPARE_MINUTES);
  const next = planned.length < THINGS ? (makePlan({ ...facts, minutesPerDay }).days[0]?.tasks ?? []) : [];
  const isPlanned = new Set(planned.map(({ id }) => id));
  return [
    ...planned.map((task) => ({ task, isSpare: false })),
    ...next.filter(({ id }) => !isPlanned.has(id)).map((task) => ({ task, isSpare: true })),
  ].slice(0, THINGS);
}
