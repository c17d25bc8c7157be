import type { Awaited, InterviewerLine, InterviewMinutes } from '@mianmian/core/interview/interview';
import { LEFT_AFTER_MS } from '@mianmian/core/interview/left-after';
import type { Instant } from '@mianmian/core/shared/instant';
import type { InterviewEnd, InterviewHead, InterviewRecord, InterviewTurn } from '../ports/interview-store.ts';

export type ToldLine = InterviewerLine & {
  /** Said after so many turns. */
  readonly after: number;
};

export type ToldTurn = Pick<InterviewTurn, 'text' | 'isDeclined' | 'by' | 'spentMs' | 'spokenMs'> & {
  readonly turn: number;
};

export type InterviewView = {
  readonly id: string;
  readonly minutes: InterviewMinutes;
  readonly title: string;
  readonly applicationId: string | null;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly endedBy: InterviewEnd | null;
  readonly elapsedMs: number;
  readonly awaited: Awaited | null;
  readonly lines: readonly ToldLine[];
  readonly turns: readonly ToldTurn[];
  readonly part: { readonly at: number; readonly of: number };
};

export type InterviewSummary = Pick<
  InterviewHead,
  'id' | 'minutes' | 'title' | 'applicationId' | 'startedAt' | 'endedAt' | 'endedBy' | 'turns' | 'points' | 'maxPoints'
> & {
  /** When it ends by itself unless somebody goes on with it; null once it is over. */
  readonly staysUntil: Instant | null;
};

/** What the candidate sees: what was said, and what is awaited. Neither seed nor plan, which would tell what comes. */
export function viewInterview(record: InterviewRecord, turns: readonly InterviewTurn[]): InterviewView {
  const { at, plan, elapsedMs, awaited } = record.interview;
  const parts = plan.items.length;
  return {
    id: record.id,
    minutes: record.minutes,
    title: record.title,
    applicationId: record.applicationId,
    startedAt: record.startedAt,
    endedAt: record.endedAt,
    endedBy: record.endedBy,
    elapsedMs,
    awaited,
    lines: tellLines(record, turns),
    turns: turns.map(tellTurn),
    part: { at: Math.min(at + 1, parts), of: parts },
  };
}

export const tellLines = (
  { opening }: Pick<InterviewRecord, 'opening'>,
  turns: readonly InterviewTurn[],
): readonly ToldLine[] => [
  ...opening.map((line) => ({ ...line, after: 0 })),
  ...turns.flatMap(({ number, says }) => says.map((line) => ({ ...line, after: number }))),
];

export const tellTurn = ({ number, text, isDeclined, by, spentMs, spokenMs }: InterviewTurn): ToldTurn => ({
  turn: number,
  text,
  isDeclined,
  by,
  spentMs,
  spokenMs,
});

export const summariseInterview = (head: InterviewHead): InterviewSummary => ({
  id: head.id,
  minutes: head.minutes,
  title: head.title,
  applicationId: head.applicationId,
  startedAt: head.startedAt,
  endedAt: head.endedAt,
  endedBy: head.endedBy,
  turns: head.turns,
  staysUntil: head.endedAt === null ? head.lastAt + LEFT_AFTER_MS : null,
  points: head.points,
  maxPoints: head.maxPoints,
});
