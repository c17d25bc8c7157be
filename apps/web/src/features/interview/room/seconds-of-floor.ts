import type { RoomState } from './interview-room.ts';

const MINUTE_MS = 60_000;
const wholeSeconds = (ms: number): number => Math.max(0, Math.ceil(ms / 1_000));

/** Whole seconds left for what is being answered, and of the interview; none once it is over. */
export function secondsOfFloor({ view, draft }: Pick<RoomState, 'view' | 'draft'>): {
  readonly part: number;
  readonly all: number;
} {
  const limitMs = view.awaited?.limitMs ?? 0;
  return {
    part: wholeSeconds(limitMs - draft.spentMs),
    all: wholeSeconds(view.minutes * MINUTE_MS - view.elapsedMs - draft.spentMs),
  };
}
