import { mergeRanges } from '../language/masks.ts';
import type { Range, Reading } from '../language/reading.ts';
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
  const passages = passagesOf(reading).filter(({ first, last }) => {
    const { own, other } = likenessOf(first, last);
    return other > own + MARGIN * WEIGHT_SCALE;
  });
  return mergeRanges(passages).map(({ start, end }) => ({ ...normalRange(reading, start, end), reason: 'off-topic' }));
}

/** `[start, end)` of the stream, pieces `first` to `last` (exclusive). */
type Passage = Range & { readonly first: number; readonly last: number };

/** From each piece on as many as make up a passage. */
function passagesOf({ pieces }: Reading): readonly Passage[] {
  const passages: Passage[] = [];
  let last = 0;
  for (const [first, { start }] of pieces.entries()) {
    while (last < pieces.length && (pieces[last]?.end ?? 0) - start < LEAST_UNITS) last += 1;
    const end = pieces[last]?.end;
    if (end === undefined) break;
    passages.push({ start, end, first, last: last + 1 });
  }
  return passages;
}
