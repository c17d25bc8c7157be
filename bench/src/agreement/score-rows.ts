import type { Question } from '@mianmian/core/question-bank/question';
import type { Scorer } from '@mianmian/core/scoring/create-scorer';
import type { LabelledAnswer } from '@mianmian/training/labelled-answer';
import type { ScoredAnswer } from './scored-answer.ts';

/** Scores rows by the path the product ships. Throws where evidence is no exact substring: that bar allows none. */
export function scoreRows(
  rows: readonly LabelledAnswer[],
  questions: readonly Question[],
  scorer: Scorer,
): readonly ScoredAnswer[] {
  return rows.flatMap((row) => {
    const question = questions.find(({ id }) => id === row.question);
    if (question === undefined) return [];
    const evaluation = scorer.score(question, row.answer);
    for (const { start, end, text } of evaluation.criteria.flatMap(({ found }) => found.flatMap((f) => f.evidence)))
      if (row.answer.slice(start, end) !== text) throw new Error(`${row.id}: evidence ${start}..${end} is not ${text}`);
    return [{ row, question, evaluation }];
  });
}
