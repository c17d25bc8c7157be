import { useEffect, useState } from 'react';

export type Stopwatch = {
  readonly isRunning: boolean;
  readonly elapsedMs: number;
  readonly run: () => void;
  readonly pause: () => void;
};

/** The display is told anew so often; what is measured does not depend on it. */
const TICK_MS = 200;

/** Counts by the monotonic clock from the first rendering on, pauses left out. */
export function useStopwatch(): Stopwatch {
  const [heldMs, setHeld] = useState(0);
  const [since, setSince] = useState<number | null>(() => performance.now());
  const [now, setNow] = useState(since ?? 0);
  useEffect(() => {
    if (since === null) return;
    const timer = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [since]);
  return {
    isRunning: since !== null,
    elapsedMs: heldMs + (since === null ? 0 : Math.max(0, now - since)),
    run: () => {
      const begun = performance.now();
      setNow(begun);
      setSince(begun);
    },
    pause: () => {
      if (since !== null) setHeld(heldMs + performance.now() - since);
      setSince(null);
    },
  };
}
