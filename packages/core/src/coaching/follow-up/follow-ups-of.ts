import { DAY_MS, type Instant } from '../../shared/instant.ts';
import { dayNumberOf, dayOfNumber, daysBetween } from '../plan/day.ts';
import type { Day } from '../plan/plan.ts';
import type { FollowUp } from './follow-up.ts';

/** An application whose interview is over and whose answer is still open. */
export type AfterInterview = {
  readonly interviewAt: Instant;
  /** The day of it and of other instants by the candidate's own clock. */
  readonly interviewDay: Day;
  readonly thanksDay: Day;
  /** By when an answer was promised; null where nothing was said. */
  readonly replyByDay: Day | null;
  readonly isThanked: boolean;
  readonly isReviewed: boolean;
  readonly isInquired: boolean;
};

/** The usual time within which one thanks; after it a letter looks late, but is still sent. */
export const THANKS_WITHIN_MS = DAY_MS;
/** Our own convention for when nothing was promised: a week is asked after without seeming pushy. */
export const INQUIRY_AFTER_DAYS = 7;

/** Our own convention for how many days after its day each one is let go: a letter of thanks two weeks late puzzles. */
const LAPSES_AFTER_DAYS = { review: 14, thanks: 3, inquiry: 21 } as const;

/** What is due after an interview and when, in the order of the days. */
export function followUpsOf(interview: AfterInterview, now: Instant, today: Day): readonly FollowUp[] {
  const { interviewAt, interviewDay, thanksDay, isThanked, isReviewed, isInquired } = interview;
  const inquiryDay = inquiryDayOf(interview);
  const thanksAt = interviewAt + THANKS_WITHIN_MS;
  const isOver = now >= interviewAt;
  const byDay = (kind: FollowUp['kind'], day: Day): FollowUp['state'] => {
    const late = daysBetween(day, today);
    if (late > LAPSES_AFTER_DAYS[kind]) return 'lapsed';
    return late < 0 ? 'ahead' : late === 0 ? 'due' : 'overdue';
  };
  const thanks = (): FollowUp['state'] => {
    if (!isOver) return 'ahead';
    return now < thanksAt ? 'due' : byDay('thanks', thanksDay) === 'lapsed' ? 'lapsed' : 'overdue';
  };
  return [
    {
      kind: 'review',
      day: interviewDay,
      at: null,
      state: isReviewed ? 'done' : isOver ? byDay('review', interviewDay) : 'ahead',
    },
    { kind: 'thanks', day: thanksDay, at: thanksAt, state: isThanked ? 'done' : thanks() },
    { kind: 'inquiry', day: inquiryDay, at: null, state: isInquired ? 'done' : byDay('inquiry', inquiryDay) },
  ];
}

/** The working day (Monday to Friday; holidays are not known here) after the promised one. */
function inquiryDayOf({ interviewDay, replyByDay }: AfterInterview): Day {
  const number = replyByDay === null ? dayNumberOf(interviewDay) + INQUIRY_AFTER_DAYS : dayNumberOf(replyByDay) + 1;
  // Day 0 was a Thursday; 0 is Monday.
  const weekday = (number + 3) % 7;
  return dayOfNumber(weekday < 5 ? number : number + 7 - weekday);
}
