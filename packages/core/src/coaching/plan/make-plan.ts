import { dayNumberOf, dayOfNumber } from './day.ts';
import { type Outlook, outlookAfter, outlookOf } from './outlook.ts';
import type { Day, Plan, PlanDay, PlanTask } from './plan.ts';
import type { DoneDeed, PlanFacts } from './plan-facts.ts';
import type { Proposal } from './proposals.ts';
import { interviewsFrom, proposeDay } from './propose-day.ts';

/** No plan reaches further: nobody knows what two months bring. */
export const PLAN_MAX_DAYS = 60;
/** Without an interview ahead. */
const PLAN_USUAL_DAYS = 7;
/** More things than that make a list, not a day. */
const TASKS_PER_DAY = 6;

/**
 * What to do each day from today to the last interview ahead, or for a week. Pure: the same facts give the same plan;
 * made anew whenever they change, it leaves out what is done and turns to what is weak by then.
 *
 * A day's tasks that are not done yet fit, with what was done already, into `minutesPerDay`. Each day before an interview
 * holds something.
 */
export function makePlan(facts: PlanFacts): Plan {
  const days: PlanDay[] = [];
  let outlook = outlookOf(facts);
  const first = dayNumberOf(facts.today);
  for (let number = first; number <= lastDayOf(facts); number += 1) {
    const day = dayOfNumber(number);
    const done = number === first ? facts.doneToday.map((deed) => doneTask(day, deed)) : [];
    const tasks = fillDay(facts, { day, outlook, done });
    days.push({ day, tasks });
    outlook = outlookAfter(outlook, day, tasks);
  }
  return { days };
}

function lastDayOf(facts: PlanFacts): number {
  const first = dayNumberOf(facts.today);
  const last = interviewsFrom(facts.today, facts).at(-1);
  const usual = first + PLAN_USUAL_DAYS - 1;
  return last === undefined ? usual : Math.min(dayNumberOf(last.interview.day), first + PLAN_MAX_DAYS - 1);
}

type Room = { readonly day: Day; readonly outlook: Outlook; readonly done: readonly PlanTask[] };

function fillDay(facts: PlanFacts, { day, outlook, done }: Room): readonly PlanTask[] {
  const planned: PlanTask[] = [];
  let room = Math.max(0, facts.minutesPerDay - done.reduce((sum, { minutes }) => sum + minutes, 0));
  for (const { least, ...proposal } of proposeDay(day, outlook)) {
    const id = idOf(day, proposal);
    const minutes = Math.min(proposal.minutes, room);
    const isThere = done.some((task) => isSameWork(task, proposal)) || planned.some((task) => task.id === id);
    const isFull = minutes > 0 && planned.length >= TASKS_PER_DAY;
    if (isThere || isFull || minutes < least) continue;
    planned.push({ ...proposal, id, minutes, isDone: facts.ticked.has(id) });
    room -= minutes;
  }
  // Rest is what a day ends with.
  const isRest = ({ kind }: PlanTask): boolean => kind === 'rest';
  return [...done, ...planned.filter((task) => !isRest(task)), ...planned.filter(isRest)];
}

/**
 * What was done need not be done again that day: the same kind, and for one company's the same company. What a review
 * asks for is asked until that very question was practised.
 */
const isSameWork = (done: PlanTask, proposal: Omit<Proposal, 'least'>): boolean =>
  done.kind === proposal.kind && done.applicationId === proposal.applicationId && proposal.reviewed === undefined;

const idOf = (day: Day, { kind, competency, theme, applicationId, reviewed }: Omit<Proposal, 'least'>): string =>
  ['plan', day, kind, ...[competency, theme, applicationId, reviewed].filter((part) => part !== undefined)].join(':');

function doneTask(day: Day, { kind, count, minutes, competency, applicationId }: DoneDeed): PlanTask {
  const target = {
    ...(competency === undefined ? {} : { competency }),
    ...(applicationId === undefined ? {} : { applicationId }),
  };
  const reason = `今天已经做了 ${count} ${COUNTED[kind] ?? '次'}。`;
  return { id: idOf(day, { kind, minutes, reason, ...target }), kind, minutes, reason, ...target, isDone: true };
}

const COUNTED: Partial<Record<PlanTask['kind'], string>> = {
  cards: '张',
  drills: '道',
  practice: '题',
  paper: '份',
  letter: '封',
  'follow-up': '封',
  desk: '场',
  interview: '场',
};
