import type { Instant } from '../../shared/instant.ts';

/** What a run's virtual time follows from. `heldMs`: pauses and time the server was away, together. */
export type DeskTimes = {
  readonly startedAt: Instant;
  readonly heldMs: number;
  readonly pausedAt: Instant | null;
  readonly endedAt: Instant | null;
};

/** Virtual milliseconds since the start; stands while paused and after the end. Never before the start. */
export const virtualMsAt = ({ startedAt, heldMs, pausedAt, endedAt }: DeskTimes, now: Instant): number =>
  Math.max(0, (endedAt ?? pausedAt ?? now) - startedAt - heldMs);

/** The server's time at which a running desk's clock shows `virtualMs`. */
export const instantOf = ({ startedAt, heldMs }: DeskTimes, virtualMs: number): Instant =>
  startedAt + heldMs + virtualMs;
