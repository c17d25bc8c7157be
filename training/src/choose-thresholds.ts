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
/** At most so many of 1,000 harmless turns may be given a forbidden act: the bar of ten, with room. */
const FALSE_ALARMS_PER_1000 = 7;
/** An act with so many examples has a threshold of its own, drawn to the common one as by so many more. */
const ENOUGH_EXAMPLES = 50;
const DRAWN_BY = 10;
/** Thresholds within this of the best F1 are as good as it: their middle is taken. */
const AS_GOOD = 0.015;

/**
 * One threshold for all harmless acts, at the best micro-F1 on turns of unseen authors, and one for all forbidden acts,
 * the lowest that keeps false alarms rare. Only an act with many examples has its own: with a dozen it would follow
 * their noise.
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
  const scored = candidates.map((harmless) => ({ harmless, f1: f1Of(figuresAt(harmless, forbidden).all) }));
  const best = scored.reduce((a, b) => (b.f1 > a.f1 ? b : a));
  const common = thresholdsOf(best.harmless, forbidden);
  return LEARNT_ACTS.map((act, index) => {
    const shared = common[index] ?? 0;
    const examples = turns.filter(({ acts }) => acts.includes(act)).length;
    if (FORBIDDEN_ACTS.includes(act) || examples < ENOUGH_EXAMPLES) return shared;
    const f1At = (threshold: number): number => {
      const thresholds = Float64Array.from(common, (value, at) => (at === index ? threshold : value));
      const given = read.map(({ words, scored, model }) => chooseActs(words, scored, { ...model, thresholds }));
      return f1Of(measureActs(turns, given).byAct.get(act) ?? { hit: 0, extra: 0, missed: 0 });
    };
    const own = middleOfBest(candidates, f1At);
    return (own * examples + shared * DRAWN_BY) / (examples + DRAWN_BY);
  });
}

function middleOfBest(candidates: readonly number[], f1At: (threshold: number) => number): number {
  const tried = candidates.map((threshold) => ({ threshold, f1: f1At(threshold) }));
  const highest = Math.max(...tried.map(({ f1 }) => f1));
  const good = tried.filter(({ f1 }) => f1 > highest - AS_GOOD);
  return good.reduce((sum, { threshold }) => sum + threshold, 0) / good.length;
}

const thresholdsOf = (harmless: number, forbidden: number): readonly number[] =>
  LEARNT_ACTS.map((act) => (FORBIDDEN_ACTS.includes(act) ? forbidden : harmless));
