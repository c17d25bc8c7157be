import { createScorer } from '@mianmian/core/scoring/create-scorer';
import { readLabelledAnswers } from '@mianmian/training/labelled-answer';
import { foldWeights } from './fold-weights.ts';
import { readBank } from './read-bank.ts';
import type { Run } from './run.ts';
import { scoreRows } from './score-rows.ts';

/** Each author's answers, scored with weights fitted on all other rows. */
export async function leftOutRuns(authors: readonly string[]): Promise<readonly Run[]> {
  const rows = readLabelledAnswers();
  const { questions } = readBank();
  const weights = await foldWeights(authors);
  return weights.map((fitted, index) => {
    const author = authors[index] ?? '';
    const own = rows.filter((row) => row.author === author);
    return { author, scored: scoreRows(own, questions, createScorer(questions, fitted)) };
  });
}
