import type { FollowUp } from '@mianmian/core/coaching/follow-up/follow-up';

type Open = Pick<FollowUp, 'kind' | 'state'>;

const RANKS = { thanks: 0, review: 1, inquiry: 2 } as const;
const LATER = 3;

/** What to do first of what an interview left: a letter has an hour, a review its day. Null where nothing is open. */
export function mostPressing<T extends Open>(followUps: readonly T[]): T | null {
  const open = followUps.filter(({ state }) => state !== 'done' && state !== 'lapsed');
  return [...open].sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null;
}

const rankOf = ({ kind, state }: Open): number => RANKS[kind] + (state === 'ahead' ? LATER : 0);
