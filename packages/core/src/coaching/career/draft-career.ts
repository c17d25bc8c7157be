import type { Competency } from '../../question-bank/competency.ts';
import { type Level, rankOf } from '../levels/level.ts';
import type { Day } from '../plan/plan.ts';
import type { CareerAim, CareerPath, CareerTerm } from './career.ts';
import { CAREER_GOALS, type CareerGoal, NEXT_STEPS } from './career-goals.ts';

export type CareerFacts = {
  readonly today: Day;
  readonly path: CareerPath;
  /** As the evidence shows it. */
  readonly level: Level;
  /** The weakest first, by their Chinese names; more than two are not looked at. */
  readonly weak: readonly { readonly competency: Competency; readonly name: string; readonly percent: number }[];
};

/** A step upward takes about a quarter of a year. */
const STEP_MONTHS = 3;
const PRACTICE_MONTHS = 1;
const WEAK_AIMS = 2;
/** A competency practised up to here is no weak spot any more. */
const GOOD_PERCENT = 70;
/** What a month of practice is asked to bring at most. */
const PRACTICE_GAIN = 30;

/** Aims for a path, short to long, each with its measure and a month; drafts for the candidate to change. */
export function draftCareer({ today, path, level, weak }: CareerFacts): readonly CareerAim[] {
  const aimOf = (term: CareerTerm, { aim, measure, months }: CareerGoal): CareerAim => ({
    term,
    aim,
    measure,
    due: monthAfter(today, months),
    isReached: false,
  });
  // Who does not yet go a step further by himself first has to: what comes later comes later.
  const delay = rankOf(level) < rankOf('proactive') ? STEP_MONTHS : 0;
  const laterOf = (term: 'middle' | 'long') =>
    CAREER_GOALS[path][term].map((goal) => aimOf(term, { ...goal, months: goal.months + delay }));
  return [
    ...weak
      .filter(({ percent }) => percent < GOOD_PERCENT)
      .slice(0, WEAK_AIMS)
      .map(({ name, percent }) =>
        aimOf('short', {
          aim: `把「${name}」练上去`,
          measure: `练习得分从 ${percent}% 到 ${Math.min(GOOD_PERCENT, percent + PRACTICE_GAIN)}%，看进步页`,
          months: PRACTICE_MONTHS,
        }),
      ),
    aimOf('short', { ...NEXT_STEPS[level], months: STEP_MONTHS }),
    ...laterOf('middle'),
    ...laterOf('long'),
  ];
}

function monthAfter(today: Day, months: number): string {
  const [year = 1970, month = 1] = today.split('-').map(Number);
  const number = year * 12 + month - 1 + months;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
