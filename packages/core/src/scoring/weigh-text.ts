import type { Grams } from '../language/grams.ts';
import { type LinearHead, scoreWhole } from '../language/linear-model.ts';
import type { Reading } from '../language/reading.ts';
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
};

export function weighText(reading: Reading, grams: Grams, questionId: string, model: ScorerModel): TextWeight {
  const score = (head: LinearHead): number => scoreWhole(grams, head);
  const surface = readSurface(reading.normal.text);
  const junk = surface.reduce(
    (sum, figure, index) => sum + figure * (model.junkSurface[index] ?? 0) * WEIGHT_SCALE,
    score(model.junk),
  );
  const ownHead = model.likeness.get(questionId);
  if (ownHead === undefined) return { junk, own: 0, other: 0 };
  let other = Number.NEGATIVE_INFINITY;
  for (const [id, head] of model.likeness) if (id !== questionId) other = Math.max(other, score(head));
  return { junk, own: score(ownHead), other };
}

/** How much every facet's strength is lowered by doubt about the whole text. */
export function doubtOf({ junk, own, other }: TextWeight, { doubt }: Pick<ScorerModel, 'doubt'>): number {
  return Math.max(0, junk - doubt.junkFrom) * doubt.junkSlope + Math.max(0, other - own) * doubt.otherSlope;
}
