import { useEffect } from 'react';
import type { InterviewRoom } from './interview-room.ts';

const STEP_MS = 500;
/** A device that slept did not listen meanwhile. */
const LONGEST_STEP_MS = 2_000;

/** Counts the candidate's time while the page is in sight and the floor is theirs. */
export function useFloorClock(room: InterviewRoom, isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      if (document.visibilityState === 'visible') room.spend(Math.min(LONGEST_STEP_MS, now - last));
      last = now;
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [room, isRunning]);
}
