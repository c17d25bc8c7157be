import type { ServiceChat } from './service-event.ts';

/** A run of customer messages without a human reply between, and how long it waited. */
export type ResponseTurn = {
  readonly startMs: number;
  /** Null while nobody has answered: censored at the chat's end. */
  readonly responseMs: number | null;
  readonly elapsedMs: number;
};

/** The turns of a chat by the one event model (kpi-and-compliance.md). */
export function responseTurns({ acceptedMs, endedMs, events }: ServiceChat): readonly ResponseTurn[] {
  const turns: ResponseTurn[] = [];
  let startMs: number | null = null;
  for (const event of events) {
    if (event.from === 'customer') startMs ??= Math.max(event.atMs, acceptedMs);
    else if (!event.isAutomatic && startMs !== null) {
      const responseMs = Math.max(0, event.atMs - startMs);
      turns.push({ startMs, responseMs, elapsedMs: responseMs });
      startMs = null;
    }
  }
  if (startMs !== null) turns.push({ startMs, responseMs: null, elapsedMs: Math.max(0, endedMs - startMs) });
  return turns;
}
