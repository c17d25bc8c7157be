import type { Exercise } from '@mianmian/contract/exercise';
import { useRef, useState } from 'react';
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
  const newest = useRef<Review | null>(null);
  const [lastId, setLastId] = useState<string | null>(null);
  const rate = (cardId: string, rating: CardRating, tookMs: number) => {
    const at = Date.now();
    const review: Review = { id: `unwritten-${at}`, kind: 'card-review', cardId, rating, at, tookMs };
    setLast(review);
    setLastId(null);
    setUnwritten((others) => [...others, review]);
    const written = () => setUnwritten((others) => others.filter((other) => other !== review));
    // A faster one may be the last by now.
    const named = (id: string) => {
      if (newest.current === review) setLastId(id);
    };
    newest.current = review;
    void recordExercise({ kind: 'card-review', cardId, rating, tookMs }).then(named).finally(written);
  };
  const isLogged = exercises.some(({ id }) => id === lastId);
  const undo = async () => {
    if (lastId === null) return;
    setLast(null);
    setLastId(null);
    await recordExercise({ kind: 'card-undo', reviewId: lastId });
  };
  return { unwritten, last: isLogged ? last : null, rate, undo };
}
