import { countedMs, PROMPT_MS, responseTurns } from './response-turns.ts';
import type { ServiceChat } from './service-event.ts';
import { mean, share } from './statistics.ts';

/** How many chats were open at once, and for how long. */
type Stretch = { readonly open: number; readonly lengthMs: number };

/** Stretches of time between arrivals and ends; ends before arrivals of the same moment. */
function stretchesOf(chats: readonly ServiceChat[]): readonly Stretch[] {
  const edges = chats
    .flatMap(({ acceptedMs, endedMs }) => [
      { atMs: acceptedMs, change: 1 },
      { atMs: Math.max(acceptedMs, endedMs), change: -1 },
    ])
    .sort((a, b) => a.atMs - b.atMs || a.change - b.change);
  const stretches: Stretch[] = [];
  let open = 0;
  let lastMs = edges[0]?.atMs ?? 0;
  for (const { atMs, change } of edges) {
    if (atMs > lastMs) stretches.push({ open, lengthMs: atMs - lastMs });
    open += change;
    lastMs = atMs;
  }
  return stretches;
}

/** Time-weighted mean and the most chats open at once; idle time counts for nothing. */
export function concurrency(chats: readonly ServiceChat[]): { readonly mean: number | null; readonly max: number } {
  const busy = stretchesOf(chats).filter(({ open }) => open > 0);
  const busyMs = busy.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  const openMs = busy.reduce((sum, { open, lengthMs }) => sum + open * lengthMs, 0);
  return { mean: busyMs === 0 ? null : openMs / busyMs, max: Math.max(0, ...busy.map(({ open }) => open)) };
}

export const BANDS = [
  { id: '1-2', name: '同时 1–2 个会话', least: 1, most: 2 },
  { id: '3-5', name: '同时 3–5 个会话', least: 3, most: 5 },
  { id: '6-8', name: '同时 6–8 个会话', least: 6, most: 8 },
] as const;

/** Response figures of the turns that began while so many chats were open. Times in milliseconds, shares 0–1. */
export type BandFigures = {
  readonly id: (typeof BANDS)[number]['id'];
  readonly name: string;
  readonly timeMs: number;
  readonly turns: number;
  readonly responseMeanMs: number | null;
  readonly withinThirtySeconds: number | null;
  readonly withinThreeMinutes: number | null;
};

export function bandFigures(chats: readonly ServiceChat[]): readonly BandFigures[] {
  const stretches = stretchesOf(chats);
  const openAt = (atMs: number): number =>
    chats.filter(({ acceptedMs, endedMs }) => acceptedMs <= atMs && atMs <= endedMs).length;
  const turns = chats.flatMap(responseTurns).map((turn) => ({ ...turn, open: openAt(turn.startMs) }));
  return BANDS.map(({ id, name, least, most }) => {
    const own = turns.filter(({ open }) => open >= least && open <= most);
    return {
      id,
      name,
      timeMs: stretches
        .filter(({ open }) => open >= least && open <= most)
        .reduce((sum, { lengthMs }) => sum + lengthMs, 0),
      turns: own.length,
      responseMeanMs: mean(own.map(countedMs)),
      withinThirtySeconds: share(own, (turn) => countedMs(turn) <= PROMPT_MS),
      withinThreeMinutes: share(own, ({ responseMs }) => responseMs !== null && responseMs <= 180_000),
    };
  });
}
