import { useEffect, useState } from 'react';
import type { VirtualClock } from './virtual-clock.ts';

const LOOK_MS = 250;

/** Virtual now in whole seconds, as ms: one ticker for every waiting counter of the page. */
export function useVirtualNow(clock: VirtualClock): number {
  const [now, setNow] = useState(() => wholeSeconds(clock));
  useEffect(() => {
    const timer = setInterval(() => setNow(wholeSeconds(clock)), LOOK_MS);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}

const wholeSeconds = (clock: VirtualClock) => Math.floor(clock.nowMs() / 1_000) * 1_000;
