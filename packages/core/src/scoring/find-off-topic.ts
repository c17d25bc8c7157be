import { mergeRanges } from '../language/masks.ts';
import type { Reading } from '../language/reading.ts';
import { type Mask, normalRange } from './guards/guard.ts';
import type { LikenessReader } from './read-likeness.ts';
import { WEIGHT_SCALE } from './scorer-weights.ts';

/** Shorter passages do not tell which question they answer. */
const LEAST_UNITS = 90;
/** Log odds by which a passage must speak for another question: at three and less honest answers lose more than foreign passages. */
const MARGIN = 4;

/**
 * Passages that answer another question of the bank, put in to collect points by the way. None for a question nothing
 * was learnt about. Ranges of the normalised text.
 */
export function findOffTopic(reading: Reading, likenessOf: LikenessReader | null): readonly Mask[] {
  if (likenessOf === null) return [];
  const passages = passagesOf(reading).filter(({ start, end }) => {
    const { own, other } = likenessOf(start, end);
    return other > own + MARGIN * WEIGHT_SCALE;
  });
  return mergeRanges(passages).map(({ start, end }) => ({ ...normalRange(reading, start, end), reason: 'off-topic' }));
}

/** From each piece on as many as make up a passage. */
function passagesOf({ pieces }: Reading): readonly { readonly start: number; readonly end: number }[] {
  const passages: { start: number; end: number }[] = [];
  let last = 0;
  for (const { start } of pieces) {
    while (last < pieces.length && (pieces[last]?.end ?? 0) - start < LEAST_UNITS) last += 1;
    const end = pieces[last]?.end;
    if (end === undefined) break;
    passages.push({ start, end });
  }
  return passages;
}
