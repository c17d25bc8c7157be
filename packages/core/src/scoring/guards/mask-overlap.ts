import type { Reading } from '../../language/reading.ts';
import type { NotCountedReason, ReviewReason } from '../../question-bank/evaluation.ts';
import { type Mask, normalRange } from './guard.ts';
import { markRuns, type RunIndex } from './run-index.ts';

/** Masks every stretch that stands word for word in the indexed streams; punctuation does not hide it. */
export function maskOverlap(
  reading: Reading,
  index: RunIndex,
  reason: NotCountedReason,
  review?: ReviewReason,
): readonly Mask[] {
  const masks: Mask[] = [];
  const marks = markRuns(reading.stream, index);
  let from = -1;
  let to = -1;
  const close = () => {
    if (from >= 0)
      masks.push({ ...normalRange(reading, from, to), reason, ...(review === undefined ? {} : { review }) });
  };
  for (let at = 0; at < marks.length; at += 1) {
    if (marks[at] === 0) continue;
    if (at > to) {
      close();
      from = at;
    }
    to = at + index.length;
  }
  close();
  return masks;
}
