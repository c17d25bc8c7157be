import { ACT_WEIGHT_SCALE, type ActWeights } from '@mianmian/core/language/acts/heads/act-weights';
import { chooseThresholds, type Unseen } from './choose-thresholds.ts';
import { encodeActs, type FittedActs, fitActs, LEARNT_ACTS } from './fit-acts.ts';
import { DEV_AUTHORS, isDevAuthor, type LabelledTurn } from './labelled-turn.ts';
import { type TurnVectors, vectorise } from './turn-vectors.ts';

/** All turns as the fitting sees them, and the heads learnt without any dev author: every other fit goes on from these. */
export type Groundwork = {
  readonly turns: readonly LabelledTurn[];
  readonly features: readonly string[];
  readonly vectors: readonly TurnVectors[];
  readonly base: FittedActs;
};

const NO_THRESHOLDS = LEARNT_ACTS.map(() => 0);

export function layGroundwork(turns: readonly LabelledTurn[]): Groundwork {
  const { features, vectors } = vectorise(turns);
  const further = vectors.filter(({ turn }) => !isDevAuthor(turn.author));
  return { turns, features, vectors, base: fitActs(further, features.length) };
}

/**
 * For each dev author the heads and thresholds learnt without a single turn of that author: thresholds are chosen on
 * the other two, each read by heads that had not seen that one either. Six fits, some minutes.
 */
export function leaveAuthorsOut({ turns, features, vectors, base }: Groundwork): readonly Unseen[] {
  const fitWithout = (...authors: readonly string[]): ActWeights =>
    encodeActs(
      fitActs(
        vectors.filter(({ turn }) => !authors.includes(turn.author)),
        features.length,
        base,
      ),
      features,
      NO_THRESHOLDS,
    );
  const turnsOf = (author: string) => turns.filter((turn) => turn.author === author);
  const pairs = new Map<string, ActWeights>();
  const fitWithoutPair = (a: string, b: string): ActWeights => {
    const key = [a, b].sort().join();
    const known = pairs.get(key) ?? fitWithout(a, b);
    pairs.set(key, known);
    return known;
  };
  return DEV_AUTHORS.map((held) => {
    const others = DEV_AUTHORS.filter((author) => author !== held);
    const thresholds = chooseThresholds(
      others.map((other) => ({ weights: fitWithoutPair(held, other), turns: turnsOf(other) })),
    );
    return { weights: withThresholds(fitWithout(held), thresholds), turns: turnsOf(held) };
  });
}

/** The heads learnt from all turns, with thresholds chosen where every dev author was left out. */
export function learnActs({ features, vectors, base }: Groundwork, leftOut: readonly Unseen[]): ActWeights {
  return encodeActs(fitActs(vectors, features.length, base), features, chooseThresholds(leftOut));
}

const withThresholds = (weights: ActWeights, thresholds: readonly number[]): ActWeights => ({
  ...weights,
  thresholds: thresholds.map((value) => Math.round(value * ACT_WEIGHT_SCALE)),
});
