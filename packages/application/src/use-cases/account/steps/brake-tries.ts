import { type Instant, MINUTE_MS, SECOND_MS } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { AccountPorts } from '../../../ports/account-ports.ts';
import type { TooMany } from '../../refusal.ts';

/** How often is free, how long the first wait is, which doubles, and the longest. */
export type Brake = { readonly freeTries: number; readonly firstWaitMs: number; readonly longestWaitMs: number };

/** Slips of the finger cost nothing; nobody tries more than 12 an hour for long, nor is locked out for longer. */
export const GUESSING: Brake = { freeTries: 5, firstWaitMs: 5 * SECOND_MS, longestWaitMs: 5 * MINUTE_MS };
/** Nobody's letter box is to be filled by somebody else. */
export const LETTERS: Brake = { freeTries: 2, firstWaitMs: 2 * MINUTE_MS, longestWaitMs: 120 * MINUTE_MS };
/** Then all is forgotten. */
export const FORGOTTEN_AFTER_MS = 24 * 60 * MINUTE_MS;

/**
 * Counts a try at a lock before it is judged: a hundred at once are a hundred. Whoever has the key clears the lock
 * afterwards; a try that came too early is not counted.
 */
export async function countTry(
  { store, clock, linkTokens }: Pick<AccountPorts, 'store' | 'clock' | 'linkTokens'>,
  lock: string,
  brake: Brake,
): Promise<Result<null, TooMany>> {
  const key = linkTokens.hash(lock);
  return store.transact(async (tx) => {
    const now = clock.now();
    const { failures, lastAt, freeAt } = await tx.tries.find(key);
    if (now < freeAt) {
      return fail({ code: 'too-many', retryAfterSeconds: Math.ceil((freeAt - now) / SECOND_MS) });
    }
    const counted = now - lastAt > FORGOTTEN_AFTER_MS ? 1 : failures + 1;
    await tx.tries.put(key, { failures: counted, lastAt: now, freeAt: now + waitAfter(counted, brake) });
    return ok(null);
  });
}

const waitAfter = (tries: number, { freeTries, firstWaitMs, longestWaitMs }: Brake): Instant =>
  tries < freeTries ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (tries - freeTries));
