import { FORBIDDEN_ACTS } from '@mianmian/core/language/acts/act-id';
import { readTurn } from '@mianmian/core/language/acts/cues/read-turn';
import { prepareActModel } from '@mianmian/core/language/acts/heads/act-model';
import type { ActWeights } from '@mianmian/core/language/acts/heads/act-weights';
import { chooseActs } from '@mianmian/core/language/acts/heads/choose-acts';
import { scoreTurn } from '@mianmian/core/language/acts/heads/score-turn';
import { LEARNT_ACTS } from './fit-acts.ts';
import type { LabelledTurn } from './labelled-turn.ts';
import { f1Of, measureActs } from './measure-acts.ts';

/** Turns of an author with heads that were fitted without that author. */
export type Unseen = { readonly weights: ActWeights; readonly turns: readonly LabelledTurn[] };

const STEP = 0.1;
const LOWEST = -2.5;
const HIGHEST = 1.5;
/** The figures are smoothed over so many steps on either side: the middle of a plateau, not its noisiest point. */
const REACH = 3;
/** At most so many of 1,000 harmless turns may be given a forbidden act: the bar of ten, with room. */
const FALSE_ALARMS_PER_1000 = 4;
/**
 * One threshold for all harmless acts, at the best micro-F1 on turns of unseen authors, and one for all forbidden acts,
 * the lowest that keeps false alarms rare. Thresholds of each act's own follow the noise of a few dozen examples: on
 * authors left out they lose.
 */
export function chooseThresholds(unseen: readonly Unseen[]): readonly number[] {
  const read = unseen.flatMap(({ weights, turns }) => {
    const model = prepareActModel(weights);
    return turns.map((turn) => {
      const words = readTurn(turn.customer, turn.agent);
      return { turn, words, model, scored: scoreTurn(words, model) };
    });
  });
  const turns = read.map(({ turn }) => turn);
  const figuresAt = (harmless: number, forbidden: number) => {
    const thresholds = Float64Array.from(thresholdsOf(harmless, forbidden));
    return measureActs(
      turns,
      read.map(({ words, scored, model }) => chooseActs(words, scored, { ...model, thresholds })),
    );
  };
  const candidates = Array.from({ length: Math.round((HIGHEST - LOWEST) / STEP) + 1 }, (_, i) => LOWEST + i * STEP);
  const rare = (forbidden: number): boolean => {
    const { falseAlarms, harmless } = figuresAt(0, forbidden);
    return falseAlarms * 1_000 <= FALSE_ALARMS_PER_1000 * harmless;
  };
  const forbidden = candidates.find(rare) ?? HIGHEST;
  const f1s = candidates.map((harmless) => f1Of(figuresAt(harmless, forbidden).all));
  const scored = candidates.map((harmless, i) => ({
    harmless,
    f1: meanOf(f1s.slice(Math.max(0, i - REACH), i + REACH + 1)),
  }));
  const best = scored.reduce((a, b) => (b.f1 > a.f1 ? b : a));
  return thresholdsOf(best.harmless, forbidden);
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const thresholdsOf = (harmless: number, forbidden: number): readonly number[] =>
  LEARNT_ACTS.map((act) => (FORBIDDEN_ACTS.includes(act) ? forbidden : harmless));
