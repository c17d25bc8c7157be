import type { Nearness } from '../question-bank/nearness.ts';
import type { Question } from '../question-bank/question.ts';
import type { NearnessWeights } from './nearness-weights.ts';
import type { PhrasingReader } from './phrasings/phrasing-model.ts';
import { readSigns } from './read-signs.ts';
import type { ReadingRules } from './reading-rules.ts';

/** Finer differences tell nothing. */
const STEPS = 100;

/** By the strongest sign of each facet and the likeness of its phrasings, as both told on authors never seen. */
export function readNearness(
  question: Question,
  answer: string,
  rules: ReadingRules,
  phrasings: PhrasingReader,
  { bias, strength, likeness, facets }: NearnessWeights,
): Nearness {
  return Object.fromEntries(
    [...readSigns(question, answer, rules, phrasings)].map(([key, signs]) => {
      const odds =
        bias + strength * signs.strength + likeness * signs.likeness + (facets[`${question.id}.${key}`] ?? 0);
      return [key, Math.round(odds * STEPS) / STEPS];
    }),
  );
}
