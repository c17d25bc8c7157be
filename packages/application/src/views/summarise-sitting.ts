import type { PaperForm } from '@mianmian/core/question-bank/paper';
import type { Instant } from '@mianmian/core/shared/instant';
import type { Sitting } from '@mianmian/core/sitting/sitting';
import type { SittingRecord } from '../ports/sitting-store.ts';

export type SittingSummary = {
  readonly id: string;
  readonly paperTitle: string;
  readonly form: PaperForm;
  readonly status: Sitting['status'];
  readonly startedAt: Instant;
  readonly deadlineAt: Instant;
  readonly handedInAt: Instant | null;
  readonly answered: number;
  readonly questions: number;
  readonly points: number | null;
  readonly totalPoints: number;
};

export const summariseSitting = ({ id, sitting, points }: SittingRecord): SittingSummary => ({
  id,
  paperTitle: sitting.paperTitle,
  form: sitting.form,
  status: sitting.status,
  startedAt: sitting.startedAt,
  deadlineAt: sitting.deadlineAt,
  handedInAt: sitting.handedInAt,
  answered: sitting.answeredQuestionIds.length,
  questions: sitting.questionIds.length,
  points,
  totalPoints: sitting.totalPoints,
});
