import type { DeskClock } from '@mianmian/contract/desk';

/** The run's virtual time as this page reckons it between two answers of the server. */
export type VirtualClock = {
  readonly nowMs: () => number;
  readonly isRunning: () => boolean;
  /** When the desk closes by itself, in virtual ms; null while a customer is there or to come. */
  readonly closesAtMs: () => number | null;
  /** Takes what the server says; older words than the last are passed over. */
  readonly sync: (clock: DeskClock) => void;
};

/** `now`: this device's clock in ms, any zero; it only measures how long ago the server spoke. */
export function openVirtualClock(first: DeskClock, now: () => number): VirtualClock {
  let said = first;
  let heardAt = now();
  return {
    nowMs: () => said.virtualMs + (said.isRunning ? now() - heardAt : 0),
    isRunning: () => said.isRunning,
    closesAtMs: () => said.closesAtMs,
    sync: (clock) => {
      if (clock.serverNow < said.serverNow) return;
      said = clock;
      heardAt = now();
    },
  };
}
