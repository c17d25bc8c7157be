import type { Instant } from '@mianmian/core/shared/instant';

/** What there is only so much of, so that nobody fills the server up. */
export const QUOTAS = [
  'papers-a-day',
  'open-papers',
  'answers-a-day',
  'interviews-a-day',
  'desks-a-day',
  'agent-runs-a-day',
  'exercises-a-day',
  'tasks-a-day',
  'notes-kept',
  /** Of all their texts together. */
  'note-characters',
] as const;
export type Quota = (typeof QUOTAS)[number];

export type QuotaStore = {
  /** How much of it the person used since then; what is open or kept counts whenever it was begun. */
  readonly countUsed: (personId: string, quota: Quota, since: Instant) => Promise<number>;
};
