import path from 'node:path';
import type { Question } from '@mianmian/core/question-bank/question';
import type { Scorer } from '@mianmian/core/scoring/create-scorer';
import { loadContent } from '../load-content.ts';
import { loadScorer } from '../load-scorer.ts';

export type ShippedScorer = { readonly questions: readonly Question[]; readonly scorer: Scorer };

/** The bank and the weights of this repository, as the product loads them. */
export function loadShippedScorer(): ShippedScorer {
  const directory = path.join(import.meta.dirname, '../../../../content');
  const content = loadContent(directory);
  if (!content.ok) throw new Error(JSON.stringify(content.error));
  const scorer = loadScorer(directory, content.value);
  if (!scorer.ok) throw new Error(JSON.stringify(scorer.error));
  return { questions: content.value.questions, scorer: scorer.value };
}
