import type { Instant } from '@mianmian/core/shared/instant';
import type { DeskEvent } from '@mianmian/core/simulation/desk/desk-event';
import type { DeskStatus } from './desk-mode.ts';

/** Where a run's clock stands. While it runs, virtual now = virtualMs + (the server's now − serverNow). */
export type DeskClock = {
  readonly virtualMs: number;
  readonly serverNow: Instant;
  readonly isRunning: boolean;
  /** Virtual moment at which the desk closes by itself, once the last customer has gone; time for records until then. */
  readonly closesAtMs: number | null;
};

/** What is told to those who watch a run. */
export type DeskNews =
  | { readonly kind: 'happened'; readonly event: DeskEvent; readonly clock: DeskClock }
  | { readonly kind: 'stood'; readonly status: DeskStatus; readonly clock: DeskClock }
  /** The chats whose customer is writing now; all others are not. */
  | { readonly kind: 'typing'; readonly chats: readonly string[] };

/** News, or that some may have got lost on the way here: whoever must know all reads the log. */
export type Heard = readonly DeskNews[] | 'missed';

/** Carries news to whoever watches, in this process and in others, after it is durable. What it loses the log still has. */
export type DeskBus = {
  readonly publish: (runId: string, news: readonly DeskNews[]) => void;
  /** Returns how to stop listening. */
  readonly subscribe: (runId: string, listen: (heard: Heard) => void) => () => void;
};
