import type { Grams } from '../language/grams.ts';
import { scoreWhole } from '../language/linear-model.ts';
import type { Reading } from '../language/reading.ts';
import type { TextLikeness } from './read-likeness.ts';
import type { ScorerModel } from './scorer-model.ts';
import { WEIGHT_SCALE } from './scorer-weights.ts';
import { readSurface } from './surface.ts';

/** What the whole text looks like, in units of 1 / WEIGHT_SCALE; positive `junk`: rather no answer of one's own. */
export type TextWeight = {
  readonly junk: number;
  /** How much it looks like an answer to this question; 0 for a question nothing was learnt about. */
  readonly own: number;
  /** The same for the question of the bank it looks most like, other than this. */
  readonly other: number;
  /** Share of neighbouring characters that the vocabulary knows side by side, 0..1; numbers left out. */
  readonly known: number;
};

/** Honest answers know half of their pairs, the most literary an eighth; verse, foreign tongues and rare characters less. */
const KNOWN_FROM = 0.1;
/** Log odds taken for every pair in a hundred below that. */
const STRANGE_SLOPE = 0.6;

export function weighText(
  reading: Reading,
  grams: Grams,
  { whole: { own, other } }: TextLikeness,
  model: ScorerModel,
): TextWeight {
  const surface = readSurface(reading.normal.text);
  const junk = surface.reduce(
    (sum, figure, index) => sum + figure * (model.junkSurface[index] ?? 0) * WEIGHT_SCALE,
    scoreWhole(grams, model.junk),
  );
  const known = knownShare(reading.stream, grams);
  return { junk, own, other, known };
}

function knownShare(stream: string, { byLength: [, pairs] }: Grams): number {
  let all = 0;
  let known = 0;
  for (let at = 0; at + 1 < stream.length; at += 1) {
    if (stream.charAt(at) === '0' || stream.charAt(at + 1) === '0') continue;
    all += 1;
    if ((pairs[at] ?? -1) >= 0) known += 1;
  }
  return all > 0 ? known / all : 0;
}

const strangenessOf = ({ known }: Pick<TextWeight, 'known'>): number =>
  Math.max(0, KNOWN_FROM - known) * 100 * STRANGE_SLOPE * WEIGHT_SCALE;

/** How much every facet's strength is lowered by doubt about the whole text. */
export function doubtOf(weight: TextWeight, { doubt }: Pick<ScorerModel, 'doubt'>): number {
  const { junk, own, other } = weight;
  return (
    strangenessOf(weight) +
    Math.max(0, junk - doubt.junkFrom) * doubt.junkSlope +
    Math.max(0, other - own) * doubt.otherSlope
  );
}

/** Log odds for a question of the bank from which on an answer to a rubric of no such question is doubted, and how much. */
const FOREIGN_FROM = 1;
const FOREIGN_SLOPE = 1.5;
/** Of an answer to a rubric, less than this share left after taking out what answers questions of the bank is doubted. */
export const LEAST_LEFT_BY_RUBRIC = 0.6;
const LITTLE_LEFT_SLOPE = 6;

/** The same for a question that is known by its rubric alone: there is no likeness of its own to compare with. */
export const doubtByRubric = (weight: Pick<TextWeight, 'known' | 'other'>, left: number): number =>
  strangenessOf(weight) +
  Math.max(0, weight.other - FOREIGN_FROM * WEIGHT_SCALE) * FOREIGN_SLOPE +
  Math.max(0, LEAST_LEFT_BY_RUBRIC - left) * LITTLE_LEFT_SLOPE * WEIGHT_SCALE;
