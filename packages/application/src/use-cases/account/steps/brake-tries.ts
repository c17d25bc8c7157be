import { type Instant, MINUTE_MS, SECOND_MS } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { AccountPorts } from '../../../ports/account-ports.ts';
import type { TooMany } from '../../refusal.ts';

/** Slips of the finger cost nothing. */
const FREE_TRIES = 5;
const FIRST_WAIT_MS = 5 * SECOND_MS;
/** With it nobody tries more than 12 an hour, and nobody is locked out for longer. */
const LONGEST_WAIT_MS = 5 * MINUTE_MS;
/** Then all is forgotten. */
const FORGOTTEN_AFTER_MS = 24 * 60 * MINUTE_MS;

/**
 * Counts a try at a lock before it is judged: a hundred at once are a hundred. Whoever has the key calls `release`
 * afterwards; whoever waits is not counted again.
 */
export async function countTry(
  { store, clock, linkTokens }: Pick<AccountPorts, 'store' | 'clock' | 'linkTokens'>,
  lock: string,
): Promise<Result<null, TooMany>> {
  const key = linkTokens.hash(lock);
  return store.transact(async (tx) => {
    const now = clock.now();
    const { failures, lastAt, freeAt } = await tx.tries.find(key);
    if (now < freeAt) {
      return fail({ code: 'too-many', retryAfterSeconds: Math.ceil((freeAt - now) / SECOND_MS) });
    }
    const counted = now - lastAt > FORGOTTEN_AFTER_MS ? 1 : failures + 1;
    await tx.tries.put(key, { failures: counted, lastAt: now, freeAt: now + waitAfter(counted) });
    return ok(null);
  });
}

const waitAfter = (failures: number): Instant =>
  failures < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - FREE_TRIES));
