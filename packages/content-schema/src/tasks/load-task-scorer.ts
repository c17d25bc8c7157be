import { createScorer, type Scorer } from '@mianmian/core/scoring/create-scorer';
import { readPhrasingWeights, readScorerWeights } from '../load-scorer.ts';

/**
 * The scorer of guides and proposals. A guide about refunds looks like an interview answer about refunds and rightly
 * so: what was learnt about telling the bank's questions apart is left out. Null when a file of weights is missing or broken.
 * @param directory the folder of the content
 */
export function loadTaskScorer(directory: string): Scorer | null {
  const weights = readScorerWeights(directory);
  const phrasings = readPhrasingWeights(directory);
  return weights === null || phrasings === null ? null : createScorer([], { ...weights, likeness: {} }, phrasings);
}
