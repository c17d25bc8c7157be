import type { Question } from '@mianmian/core/question-bank/question';
import type { NearnessWeights } from '@mianmian/core/scoring/nearness-weights';
import { fitScorer } from '../fit-scorer.ts';
import type { LabelledAnswer } from '../labelled-answer.ts';
import { minimise } from '../minimise.ts';
import { fitReading } from '../phrasings/fit-reading.ts';
import { readUnearned } from './read-unearned.ts';
import type { UnearnedFacet } from './unearned-facet.ts';

const FOLDS = 3;
const STEPS = 200;
/** How strongly what is a concept's own, and a facet's own, is held to 0: as so many answers would. */
const HOLD_CONCEPT = 1;
const HOLD_FACET = 3;
const SHARED = 3;

/**
 * How likely a facet that earned nothing was said all the same: logistic regression on its signs, each third of the
 * authors read by weights fitted on the others. Three to four minutes.
 */
export function fitNearness(rows: readonly LabelledAnswer[], questions: readonly Question[]): NearnessWeights {
  const authors = [...new Set(rows.map(({ author }) => author))].sort();
  const facets = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ author }: LabelledAnswer): boolean => authors.indexOf(author) % FOLDS === fold;
    const others = rows.filter((row) => !isHeld(row));
    return readUnearned(rows.filter(isHeld), questions, fitScorer(others, questions), fitReading(others, questions));
  }).flat();
  return fitOdds(facets);
}

/** Log odds of `said`: shared weights of the signs, and an offset for each concept and each facet. */
export function fitOdds(facets: readonly UnearnedFacet[]): NearnessWeights {
  const conceptOf = new Map(facets.map(({ key, concept }) => [key, concept]));
  const places = new Map([...new Set([...conceptOf.keys(), ...conceptOf.values()])].map((name, n) => [name, n]));
  const placeOf = (name: string): number => SHARED + (places.get(name) ?? 0);
  const rows = facets.map(({ key, concept, ...rest }) => ({ ...rest, at: [placeOf(concept), placeOf(key)] as const }));
  const holds = new Float64Array(SHARED + places.size);
  for (const name of places.keys()) holds[placeOf(name)] = conceptOf.has(name) ? HOLD_FACET : HOLD_CONCEPT;
  const point = minimise((at, gradient) => lossOf(rows, holds, at, gradient), new Float64Array(holds.length), STEPS);
  const own = (name: string): number => point[placeOf(name)] ?? 0;
  return {
    format: 1,
    bias: round(point[0] ?? 0),
    strength: round(point[1] ?? 0),
    likeness: round(point[2] ?? 0),
    facets: Object.fromEntries([...conceptOf].map(([key, concept]) => [key, round(own(concept) + own(key))])),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

type Row = Pick<UnearnedFacet, 'strength' | 'likeness' | 'said'> & { readonly at: readonly [number, number] };

function lossOf(rows: readonly Row[], holds: Float64Array, point: Float64Array, gradient: Float64Array): number {
  const value = (index: number): number => point[index] as number;
  let loss = 0;
  for (let n = 0; n < point.length; n += 1) {
    loss += ((holds[n] as number) * value(n) ** 2) / 2;
    gradient[n] = (holds[n] as number) * value(n);
  }
  for (const { strength, likeness, said, at } of rows) {
    const odds = value(0) + value(1) * strength + value(2) * likeness + value(at[0]) + value(at[1]);
    const signed = said ? odds : -odds;
    loss += signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed;
    const error = 1 / (1 + Math.exp(-odds)) - (said ? 1 : 0);
    const pull = (index: number, by: number): void => {
      gradient[index] = (gradient[index] as number) + by;
    };
    pull(0, error);
    pull(1, error * strength);
    pull(2, error * likeness);
    for (const index of at) pull(index, error);
  }
  return loss;
}
