import type { Awaited, CandidateTurn, Interview, PlanItem, QuestionRecord } from './interview.ts';
import { isDeclined } from './is-declined.ts';

type Said = Pick<CandidateTurn, 'text' | 'spentMs' | 'declined'>;

/** Whether the turn declines, by the button or by its words. */
export const hasDeclined = ({ text, declined }: Pick<Said, 'text' | 'declined'>): boolean =>
  declined === true || isDeclined(text);

/**
 * The interview with one more turn of the candidate kept and counted, before anything is said to it; what declines adds
 * time but no words. After its end a turn changes nothing.
 */
export function recordTurn(interview: Interview, turn: Said): Interview {
  const { awaited } = interview;
  const item = interview.plan.items[interview.at];
  if (awaited === null || item === undefined) return interview;
  const spentMs = Number.isNaN(turn.spentMs) ? 0 : Math.min(Math.max(0, turn.spentMs), awaited.limitMs);
  return {
    ...interview,
    elapsedMs: interview.elapsedMs + spentMs,
    itemMs: interview.itemMs + spentMs,
    records: withTurn(interview.records, item, { ...turn, spentMs }, awaited),
  };
}

function withTurn(
  records: readonly QuestionRecord[],
  item: PlanItem,
  turn: Said,
  { kind }: Awaited,
): readonly QuestionRecord[] {
  if (item.kind === 'stress' || item.kind === 'expected') return records;
  const declined = hasDeclined(turn);
  const last = records.at(-1);
  const isSame = last !== undefined && last.questionId === item.questionId;
  const before = isSame ? last : { questionId: item.questionId, answers: [], spentMs: 0, declined: false };
  const next: QuestionRecord = {
    ...before,
    answers: declined || turn.text.trim() === '' ? before.answers : [...before.answers, turn.text],
    spentMs: before.spentMs + turn.spentMs,
    declined: before.declined || (declined && kind === 'question'),
  };
  return [...(isSame ? records.slice(0, -1) : records), next];
}
