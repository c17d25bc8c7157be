import type { FollowUpKind } from '../follow-up/follow-up.ts';
import { gist } from '../gist.ts';
import { spokenDay } from '../letters/spoken-day.ts';
import { daysBetween } from './day.ts';
import { TASK_OF } from './outlook.ts';
import type { PlanFollowUp, PlanReviewedQuestion } from './plan-facts.ts';
import type { Proposal, Scene } from './proposals.ts';

/** What has an hour comes first; to ask comes last. A letter is due however full the day is, so it needs no room. */
const TASKS = {
  thanks: { place: 0, minutes: 10, least: 0 },
  review: { place: 1, minutes: 20, least: 10 },
  inquiry: { place: 2, minutes: 5, least: 0 },
} as const satisfies Record<FollowUpKind, { place: number; minutes: number; least: number }>;
const QUOTE_MAX = 24;

/** Letters, reviews and questions that an interview left behind, from the day on from which each can be done. */
export const followUps = ({ day, outlook }: Scene): readonly Proposal[] =>
  outlook.followUps
    .filter((followUp) => daysBetween(followUp.kind === 'inquiry' ? followUp.day : followUp.interviewDay, day) >= 0)
    .sort((a, b) => TASKS[a.kind].place - TASKS[b.kind].place)
    .map((followUp) => {
      const { kind, applicationId } = followUp;
      const { minutes, least } = TASKS[kind];
      const isLate = followUp.state === 'overdue' || daysBetween(followUp.day, day) > 0;
      return { kind: TASK_OF[kind], minutes, least, reason: reasonOf(followUp, isLate), applicationId };
    });

function reasonOf({ kind, company, interviewDay, day, time }: PlanFollowUp, isLate: boolean): string {
  const held = `${company || '这家公司'}${spokenDay(interviewDay)}面试`;
  if (kind === 'review') return `${held}，趁还记得，一题一题写下来。`;
  if (kind === 'inquiry') return `${held}，到${spokenDay(day)}还没有消息，可以礼貌地问一句。`;
  return isLate
    ? `${held}，感谢信过了 24 小时还没有发，晚了也值得发。`
    : `${held}，感谢信在${spokenDay(day)}${time === null ? '' : ` ${time} `}前发出最好。`;
}

/** One question a day that did not go well in an interview: badly before fairly, the latest interview first. */
export const reviewedPractice = ({ outlook }: Scene): readonly Proposal[] =>
  [...outlook.reviewed]
    .sort((a, b) => rankOf(a) - rankOf(b) || daysBetween(a.heldDay, b.heldDay))
    .slice(0, 1)
    .map((question) => ({
      kind: 'practice',
      minutes: 15,
      least: 10,
      reason: reviewReasonOf(question),
      questionId: question.questionId,
      reviewed: `${question.noteId}:${question.n}`,
    }));

const rankOf = ({ went }: PlanReviewedQuestion): number => (went === 'badly' ? 0 : 1);

function reviewReasonOf({ company, heldDay, isMock, asked, went }: PlanReviewedQuestion): string {
  const interview = `${company}${spokenDay(heldDay)}${isMock ? '模拟面试' : '面试'}`;
  return `${interview}的复盘里，“${gist(asked, QUOTE_MAX)}”${went === 'badly' ? '没答好' : '答得一般'}，重练一遍。`;
}
