import { useEffect, useState, useSyncExternalStore } from 'react';
import { observable } from '../../shared/observable.ts';

export type ServerTime = { readonly serverNow: number; readonly deadlineAt: number };
export type ServerClock = ReturnType<typeof openServerClock>;

/** Counts by the server's clock: every answer of the server says its time, the difference to ours is kept. */
export function openServerClock(first: ServerTime) {
  const deadline = observable(first.deadlineAt);
  let offsetMs = first.serverNow - Date.now();
  return {
    sync: ({ serverNow, deadlineAt }: ServerTime) => {
      offsetMs = serverNow - Date.now();
      deadline.write(deadlineAt);
    },
    remainingMs: () => deadline.read() - (Date.now() + offsetMs),
    deadline,
  };
}

const LOOK_MS = 250;

/** Whole seconds left, 0 when over. */
export function useRemainingSeconds(clock: ServerClock): number {
  const deadlineAt = useSyncExternalStore(clock.deadline.subscribe, clock.deadline.read);
  const [seconds, setSeconds] = useState(() => wholeSeconds(clock));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a moved deadline (time given back) shows at once.
  useEffect(() => {
    const look = () => setSeconds(wholeSeconds(clock));
    look();
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [clock, deadlineAt]);
  return seconds;
}

const wholeSeconds = (clock: ServerClock) => Math.max(0, Math.ceil(clock.remainingMs() / 1_000));
