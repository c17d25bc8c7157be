import type { Exercise } from '@mianmian/contract/exercise';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CardRating } from '../../shared/card-schedule/card-memory.ts';
import { recordExercise } from '../../shared/workbook/record-exercise.ts';

/** The log only grows, so a slip can be taken back only before it is written down. */
const HOLD_MS = 5_000;

export type Review = Extract<Exercise, { kind: 'card-review' }>;

export type HeldReview = {
  /** Rated and still to be taken back. */
  readonly held: Review | null;
  /** Everything rated that the log may not have yet. */
  readonly unwritten: readonly Review[];
  readonly rate: (cardId: string, rating: CardRating, tookMs: number) => void;
  readonly undo: () => void;
};

/** Holds a rating for five seconds, or until the next one or until the page is left, and then writes it down. */
export function useHeldReview(): HeldReview {
  const [held, setHeld] = useState<Review | null>(null);
  const [writing, setWriting] = useState<readonly Review[]>([]);
  const waiting = useRef<{ review: Review; timer: ReturnType<typeof setTimeout> } | null>(null);

  const letGo = useCallback((): Review | null => {
    const { review = null, timer } = waiting.current ?? {};
    waiting.current = null;
    clearTimeout(timer);
    setHeld(null);
    return review;
  }, []);
  const write = useCallback(() => {
    const review = letGo();
    if (review === null) return;
    const { id: _id, at: _at, ...deed } = review;
    setWriting((others) => [...others, review]);
    void recordExercise(deed).finally(() => setWriting((others) => others.filter((other) => other !== review)));
  }, [letGo]);

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') write();
    };
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', write);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', write);
      write();
    };
  }, [write]);

  const rate = useCallback(
    (cardId: string, rating: CardRating, tookMs: number) => {
      write();
      const at = Date.now();
      const review: Review = { id: `held-${at}`, kind: 'card-review', cardId, rating, at, tookMs };
      waiting.current = { review, timer: setTimeout(write, HOLD_MS) };
      setHeld(review);
    },
    [write],
  );
  const unwritten = useMemo(() => (held === null ? writing : [...writing, held]), [held, writing]);
  return { held, unwritten, rate, undo: letGo };
}
