import { type Reading, readText } from '../../language/reading.ts';
import type { NotCountedReason, ReviewReason } from '../../question-bank/evaluation.ts';
import { type Mask, normalRange } from './guard.ts';

/** All runs of `length` units in the spoken stream of some texts. */
export type RunIndex = { readonly length: number; readonly runs: ReadonlySet<string> };

export function indexRuns(texts: readonly string[], length: number): RunIndex {
  const runs = new Set<string>();
  for (const text of texts) {
    const { stream } = readText(text);
    for (let at = 0; at + length <= stream.length; at += 1) runs.add(stream.slice(at, at + length));
  }
  return { length, runs };
}

/** Masks every stretch that stands word for word in the indexed texts; punctuation does not hide it. */
export function maskOverlap(
  reading: Reading,
  index: RunIndex,
  reason: NotCountedReason,
  review?: ReviewReason,
): readonly Mask[] {
  const masks: Mask[] = [];
  const { stream } = reading;
  let from = -1;
  let to = -1;
  const close = () => {
    if (from >= 0)
      masks.push({ ...normalRange(reading, from, to), reason, ...(review === undefined ? {} : { review }) });
  };
  for (let at = 0; at + index.length <= stream.length; at += 1) {
    if (!index.runs.has(stream.slice(at, at + index.length))) continue;
    if (at > to) {
      close();
      from = at;
    }
    to = at + index.length;
  }
  close();
  return masks;
}
