import type { Range, Reading } from '../../language/reading.ts';
import type { NotCountedReason, ReviewReason } from '../../question-bank/evaluation.ts';

/** Words that must not earn anything, whatever they say: ranges of the normalised text. */
export type Mask = Range & { readonly reason: NotCountedReason; readonly review?: ReviewReason };

/** Looks at the whole text before anything is scored. */
export type Guard = (reading: Reading) => readonly Mask[];

/** The normalised range behind a stretch of the stream. */
export const normalRange = ({ starts, ends }: Pick<Reading, 'starts' | 'ends'>, start: number, end: number): Range => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
});
