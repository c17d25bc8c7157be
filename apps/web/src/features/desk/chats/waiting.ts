import type { DeskChat } from './fold-chats.ts';

/** Stages of waiting and the breach, in seconds (kpi-and-compliance.md, the desk). */
export const LATE_FROM_S = 30;
export const OVERDUE_FROM_S = 100;
export const BREACH_FROM_S = 180;

export type WaitingStage = 'prompt' | 'late' | 'overdue' | 'breach';

/** Whole seconds a customer has waited at `nowMs`; null when nobody waits. Both in virtual ms. */
export const waitedSeconds = ({ waitingSinceMs }: DeskChat, nowMs: number): number | null =>
  waitingSinceMs === null ? null : Math.max(0, Math.floor((nowMs - waitingSinceMs) / 1_000));

export function waitingStage(seconds: number): WaitingStage {
  if (seconds >= BREACH_FROM_S) return 'breach';
  if (seconds >= OVERDUE_FROM_S) return 'overdue';
  return seconds >= LATE_FROM_S ? 'late' : 'prompt';
}

/** Who has waited longest; undefined when nobody waits. */
export const longestWaiting = (chats: readonly DeskChat[]): DeskChat | undefined =>
  chats
    .filter(({ waitingSinceMs }) => waitingSinceMs !== null)
    .reduce<DeskChat | undefined>(
      (first, chat) => (first === undefined || (chat.waitingSinceMs ?? 0) < (first.waitingSinceMs ?? 0) ? chat : first),
      undefined,
    );

/** For the list: whoever waits longest first, then the others by their last word, those who have gone last. */
export function byWaiting(chats: readonly DeskChat[]): readonly DeskChat[] {
  const rank = (chat: DeskChat): number => (chat.hasEnded ? 2 : chat.waitingSinceMs === null ? 1 : 0);
  const lastMs = (chat: DeskChat): number => chat.entries.at(-1)?.atMs ?? chat.arrivedMs;
  return [...chats].sort((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    if (rank(a) === 0) return (a.waitingSinceMs ?? 0) - (b.waitingSinceMs ?? 0);
    return lastMs(b) - lastMs(a);
  });
}
