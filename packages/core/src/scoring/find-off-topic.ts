import { mergeRanges } from '../language/masks.ts';
import type { Reading } from '../language/reading.ts';
import { type Mask, normalRange } from './guards/guard.ts';
import type { TextLikeness } from './read-likeness.ts';
import { WEIGHT_SCALE } from './scorer-weights.ts';

/** Log odds by which a passage must speak for another question: at three and less honest answers lose more than foreign passages. */
const MARGIN = 4;

/**
 * Passages that answer another question of the bank, put in to collect points by the way. Ranges of the normalised
 * text.
 */
export function findOffTopic(reading: Reading, { passages }: TextLikeness): readonly Mask[] {
  const foreign = passages.filter(({ own, other }) => other > own + MARGIN * WEIGHT_SCALE);
  return mergeRanges(foreign).map(({ start, end }) => ({ ...normalRange(reading, start, end), reason: 'off-topic' }));
}
