import { gramsOf, type Vocabulary } from '../../language/grams.ts';
import { type LinearHead, scoreWhole } from '../../language/linear-model.ts';
import type { Reading } from '../../language/reading.ts';
import { WEIGHT_SCALE } from '../scorer-weights.ts';
import { readSurface } from '../surface.ts';

export type PreparedTextHead = { readonly head: LinearHead; readonly figures: readonly number[] };

/** Very good and very bad answers are told apart by what they say, not by how. */
const QUALITY_FROM = -5;
const QUALITY_TO = 3;
/** Doubt begins where a text is a little more likely an answer of one's own than not. */
const JUNK_FROM = -1;

/** The `TEXT_FEATURES` of what the guards left of an answer. `spoken`: units of the whole text. */
export function weighAnswer(
  reading: Reading,
  spoken: number,
  vocabulary: Vocabulary,
  quality: PreparedTextHead,
  junk: PreparedTextHead,
): readonly number[] {
  const grams = gramsOf(reading.stream, vocabulary);
  const surface = readSurface(reading.normal.text);
  const oddsOf = ({ head, figures }: PreparedTextHead): number =>
    surface.reduce(
      (sum, figure, index) => sum + figure * (figures[index] ?? 0),
      scoreWhole(grams, head) / WEIGHT_SCALE,
    );
  return [
    Math.max(QUALITY_FROM, Math.min(QUALITY_TO, oddsOf(quality))),
    Math.max(0, oddsOf(junk) - JUNK_FROM),
    spoken > 0 ? 1 - reading.stream.length / spoken : 0,
  ];
}
