import type { ServiceChat } from './service-event.ts';

/** An unanswered turn enters a mean as at least this long; also the limit of the three-minute rate. */
export const BREACH_MS = 180_000;
export const PROMPT_MS = 30_000;

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

/** A turn's waiting as it enters a mean. */
export const countedMs = ({ responseMs, elapsedMs }: ResponseTurn): number =>
  responseMs ?? Math.max(elapsedMs, BREACH_MS);

/** From the first turn's start to the first reply that informs or rightly asks; null when nobody has written. */
export function effectiveFirstMs(chat: ServiceChat): number | null {
  const [first] = responseTurns(chat);
  if (first === undefined) return null;
  const asked = chat.events.findIndex(({ from }) => from === 'customer');
  const reply = chat.events
    .slice(asked)
    .find(({ from, isAutomatic, isEffective }) => from === 'agent' && !isAutomatic && isEffective === true);
  return reply === undefined
    ? Math.max(chat.endedMs - first.startMs, BREACH_MS)
    : Math.max(0, reply.atMs - first.startMs);
}
