import type { Ports } from '@mianmian/application/ports/ports';
import { StoreAway } from '@mianmian/application/ports/store';
import { expireGuests } from '@mianmian/application/use-cases/account/expire-guests';
import { forgetTries } from '@mianmian/application/use-cases/account/forget-tries';
import { applyRetention } from '@mianmian/application/use-cases/my-data/apply-retention';
import { CLOCK } from '@mianmian/core/access/can';
import { MINUTE_MS } from '@mianmian/core/shared/instant';
import type { Logger } from 'pino';
import { type Repeating, repeat } from './repeat.ts';

const HOUSEKEEPING_MS = 10 * MINUTE_MS;
/** Erasing one may rewrite much; the rest follow ten minutes later. */
const GUESTS_AT_ONCE = 20;

/** Every ten minutes erases guests who stayed away for long, removes what has been kept for its time, and forgets what nobody needs. */
export const runHousekeeping = (ports: Ports, logger: Logger): Repeating =>
  repeat(async () => {
    try {
      const guests = await expireGuests(ports, CLOCK, GUESTS_AT_ONCE);
      if (guests > 0) logger.info({ guests }, 'erased guests who had not been here for half a year');
      await forgetTries(ports);
      const removed = await applyRetention(ports, CLOCK);
      if (Object.keys(removed).length > 0) logger.info({ removed }, 'removed what had been kept for its time');
    } catch (error) {
      // Told once, by the store.
      if (error instanceof StoreAway) return;
      logger.error({ err: error }, 'housekeeping failed; the next round tries again');
    }
  }, HOUSEKEEPING_MS);
