import type { Instant } from '@mianmian/core/shared/instant';

/** Records that serve for a time; those of people go with their owner. */
export const ENDED_KINDS = [
  'share',
  'invitation',
  'reset',
  'session',
  'agent-run',
  'organisation',
  'tombstone',
] as const;
export type EndedKind = (typeof ENDED_KINDS)[number];

export type RetentionStore = {
  /** Removes those that ended before; at most some thousand at once, the rest at the next call. How many it removed. */
  readonly removeEnded: (kind: EndedKind, before: Instant) => Promise<number>;
};
