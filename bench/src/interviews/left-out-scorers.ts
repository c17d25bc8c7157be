import { readNearnessWeights } from '@mianmian/content-schema/load-scorer';
import { parsePhrasingWeights } from '@mianmian/content-schema/phrasing-weights-file';
import type { Question } from '@mianmian/core/question-bank/question';
import { createScorer, type Scorer } from '@mianmian/core/scoring/create-scorer';
import { fitMissing } from '../agreement/fit-missing.ts';
import { foldWeights } from '../agreement/fold-weights.ts';
import { phrasingsKey } from '../agreement/inputs-key.ts';
import { fileOfFit, readFit } from '../agreement/kept-fit.ts';
import { CONTENT_DIRECTORY } from '../agreement/read-bank.ts';

/**
 * For each of these authors a scorer that never saw an answer of theirs. What is shipped about nearness was learnt from
 * other authors than the four it is asked for here.
 * @param folder see `fileOfFit`
 */
export async function leftOutScorers(
  questions: readonly Question[],
  authors: readonly string[],
  folder: string | null,
): Promise<readonly Scorer[]> {
  const weights = await foldWeights(authors, folder);
  const fileOf = fileOfFit(folder, phrasingsKey);
  const phrasingsOf = (author: string): string => fileOf(`${author}-phrasings`);
  await fitMissing('phrasings', authors, phrasingsOf);
  const nearness = readNearnessWeights(CONTENT_DIRECTORY);
  return weights.map((fitted, index) =>
    createScorer(questions, fitted, readFit(phrasingsOf(authors[index] ?? ''), parsePhrasingWeights), nearness),
  );
}
