import type { Exercise } from '@mianmian/contract/exercise';
import { useState } from 'react';
import type { CardRating } from '../../shared/card-schedule/card-memory.ts';
import { recordExercise } from '../../shared/workbook/record-exercise.ts';
import { useExercises } from '../../shared/workbook/use-exercises.ts';

type Review = Extract<Exercise, { kind: 'card-review' }>;

export type Ratings = {
  /** Rated on this page and not in the log yet. */
  readonly unwritten: readonly Review[];
  /** The last one of this page, which can be taken back. */
  readonly last: Review | null;
  readonly rate: (cardId: string, rating: CardRating, tookMs: number) => void;
  /** Resolves once the last one counts for nothing. */
  readonly undo: () => Promise<void>;
};

/** Writes ratings down at once, and takes the last one back by a further line in the log. */
export function useRatings(): Ratings {
  const { exercises } = useExercises();
  const [unwritten, setUnwritten] = useState<readonly Review[]>([]);
  const [last, setLast] = useState<Review | null>(null);
  const rate = (cardId: string, rating: CardRating, tookMs: number) => {
    const at = Date.now();
    const review: Review = { id: `unwritten-${at}`, kind: 'card-review', cardId, rating, at, tookMs };
    setLast(review);
    setUnwritten((others) => [...others, review]);
    const written = () => setUnwritten((others) => others.filter((other) => other !== review));
    void recordExercise({ kind: 'card-review', cardId, rating, tookMs }).finally(written);
  };
  // The workbook names and dates what it writes, no earlier than it was asked to.
  const logged = exercises.findLast(
    (each) => each.kind === 'card-review' && each.cardId === last?.cardId && each.at >= last.at,
  );
  const undo = async () => {
    if (logged === undefined) return;
    setLast(null);
    await recordExercise({ kind: 'card-undo', reviewId: logged.id });
  };
  return { unwritten, last: logged === undefined ? null : last, rate, undo };
}
