import { useEffect, useState } from 'react';

const TICK_MS = 250;

/** The page's clock while `isRunning`, in ms, four times a second. */
export function useClock(isRunning: boolean): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (!isRunning) return;
    const tick = () => setNow(performance.now());
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
