import { responseTurns } from './response-turns.ts';
import type { ServiceChat } from './service-event.ts';

/** An unanswered turn enters the mean as at least this long; also the limit of the three-minute rate. */
const BREACH_MS = 180_000;
const PROMPT_MS = 30_000;

/** Figures of one or more chats. Times in milliseconds, shares 0–1; null where there is nothing to reckon from. */
export type ServiceFigures = {
  readonly firstResponseMeanMs: number | null;
  readonly firstResponseP50Ms: number | null;
  readonly firstResponseP90Ms: number | null;
  readonly responseMeanMs: number | null;
  readonly withinThreeMinutes: number | null;
  readonly firstWithinThirtySeconds: number | null;
  readonly unansweredTurns: number;
  readonly handlingMeanMs: number | null;
  /** Agent messages for each customer message. */
  readonly answersPerQuestion: number | null;
  readonly agentCharacters: number;
  readonly concurrentMean: number | null;
  readonly concurrentMax: number;
};

export function serviceFigures(chats: readonly ServiceChat[]): ServiceFigures {
  const turnsByChat = chats.map(responseTurns);
  const turns = turnsByChat.flat();
  const firsts = turnsByChat.flatMap(([first]) => (first === undefined ? [] : [first]));
  const firstMs = firsts.map(({ responseMs, elapsedMs }) => responseMs ?? Math.max(elapsedMs, BREACH_MS));
  const events = chats.flatMap((chat) => chat.events);
  const fromAgent = events.filter(({ from, isAutomatic }) => from === 'agent' && !isAutomatic);
  return {
    firstResponseMeanMs: mean(firstMs),
    firstResponseP50Ms: percentile(firstMs, 0.5),
    firstResponseP90Ms: percentile(firstMs, 0.9),
    responseMeanMs: mean(turns.map(({ responseMs, elapsedMs }) => responseMs ?? Math.max(elapsedMs, BREACH_MS))),
    withinThreeMinutes: share(turns, ({ responseMs }) => responseMs !== null && responseMs <= BREACH_MS),
    firstWithinThirtySeconds: share(firsts, ({ responseMs }) => responseMs !== null && responseMs <= PROMPT_MS),
    unansweredTurns: turns.filter(({ responseMs }) => responseMs === null).length,
    handlingMeanMs: mean(chats.map(({ acceptedMs, endedMs }) => endedMs - acceptedMs)),
    answersPerQuestion:
      events.length === fromAgent.length
        ? null
        : fromAgent.length / events.filter(({ from }) => from === 'customer').length,
    agentCharacters: fromAgent.reduce((sum, { characters }) => sum + characters, 0),
    ...concurrency(chats),
  };
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const share = <T>(all: readonly T[], fits: (one: T) => boolean): number | null =>
  all.length === 0 ? null : all.filter(fits).length / all.length;

/** Nearest rank. */
function percentile(values: readonly number[], part: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? null;
}

function concurrency(chats: readonly ServiceChat[]): Pick<ServiceFigures, 'concurrentMean' | 'concurrentMax'> {
  const edges = chats
    .flatMap(({ acceptedMs, endedMs }) => [
      { atMs: acceptedMs, change: 1 },
      { atMs: endedMs, change: -1 },
    ])
    .toSorted((a, b) => a.atMs - b.atMs || a.change - b.change);
  let open = 0;
  let max = 0;
  let openMs = 0;
  let busyMs = 0;
  let lastMs = edges[0]?.atMs ?? 0;
  for (const { atMs, change } of edges) {
    openMs += open * (atMs - lastMs);
    busyMs += open > 0 ? atMs - lastMs : 0;
    open += change;
    max = Math.max(max, open);
    lastMs = atMs;
  }
  return { concurrentMean: busyMs === 0 ? null : openMs / busyMs, concurrentMax: max };
}
