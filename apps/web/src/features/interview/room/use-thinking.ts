import { useEffect, useState } from 'react';

const THINKING_SECONDS = 60;

export type Thinking = {
  /** Seconds that are not counted from now on; null while nobody thinks. */
  readonly secondsLeft: number | null;
  /** Once a turn. */
  readonly isUsed: boolean;
  readonly begin: () => void;
  readonly stop: () => void;
};

/** A minute to think at each turn that costs nothing, as one would ask for it. */
export function useThinking(turn: number): Thinking {
  const [usedAt, setUsedAt] = useState(0);
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const isThinking = secondsLeft !== null && usedAt === turn;
  useEffect(() => {
    if (!isThinking) return;
    const timer = setInterval(() => setSecondsLeft((left) => (left === null || left <= 1 ? null : left - 1)), 1_000);
    return () => clearInterval(timer);
  }, [isThinking]);
  return {
    secondsLeft: isThinking ? secondsLeft : null,
    isUsed: usedAt === turn,
    begin: () => {
      setUsedAt(turn);
      setSecondsLeft(THINKING_SECONDS);
    },
    stop: () => setSecondsLeft(null),
  };
}
