import { parseScorerWeights } from '@mianmian/content-schema/scorer-weights-file';
import type { ScorerWeights } from '@mianmian/core/scoring/scorer-weights';
import { fitMissing } from './fit-missing.ts';
import { inputsKey } from './inputs-key.ts';
import { fileOfFit, readFit } from './kept-fit.ts';

/**
 * Weights fitted without each of these authors, in their order. Kept by a key of all inputs, so that only what changed
 * is fitted again.
 * @param folder see `fileOfFit`
 */
export async function foldWeights(
  authors: readonly string[],
  folder: string | null = null,
): Promise<readonly ScorerWeights[]> {
  const fileOf = fileOfFit(folder, inputsKey);
  await fitMissing('scorer', authors, fileOf);
  return authors.map((author) => readFit(fileOf(author), parseScorerWeights));
}
