import type { Question } from '@mianmian/core/question-bank/question';
import type { LabelledAnswer } from './labelled-answers.ts';
import { loadShippedScorer } from './shipped-scorer.ts';

/** Scores labelled answers and variations of them with the shipped scorer, each text once. */
export type Totals = {
  readonly questionOf: (row: LabelledAnswer) => Question;
  /** Points of this text as an answer to the row's question; of the row's own answer when none is given. */
  readonly total: (row: LabelledAnswer, text?: string) => number;
};

export function openTotals(): Totals & ReturnType<typeof loadShippedScorer> {
  const shipped = loadShippedScorer();
  const byId = new Map(shipped.questions.map((question) => [question.id, question]));
  const known = new Map<string, number>();
  const questionOf = (row: LabelledAnswer): Question => {
    const question = byId.get(row.question);
    if (question === undefined) throw new Error(`${row.id} answers the unknown question ${row.question}`);
    return question;
  };
  const total = (row: LabelledAnswer, text = row.answer): number => {
    const key = `${row.question}\n${text}`;
    const points = known.get(key) ?? shipped.scorer.score(questionOf(row), text).total;
    known.set(key, points);
    return points;
  };
  return { ...shipped, questionOf, total };
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export const shareOf = (values: readonly number[], holds: (value: number) => boolean): number =>
  values.filter(holds).length / values.length;

/** Every so manieth row, so that all voices and questions come in. */
export const everyNth = <T>(rows: readonly T[], n: number): readonly T[] => rows.filter((_, index) => index % n === 0);
