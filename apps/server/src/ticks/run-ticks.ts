import type { Ports } from '@mianmian/application/ports/ports';
import { StoreAway } from '@mianmian/application/ports/store';
import { endLeftInterviews } from '@mianmian/application/use-cases/interview/end-left-interviews';
import { expireSittings } from '@mianmian/application/use-cases/paper/expire-sittings';
import { beatHeart } from '@mianmian/application/use-cases/server/beat-heart';
import { CLOCK } from '@mianmian/core/access/can';
import { SECOND_MS } from '@mianmian/core/shared/instant';
import type { Logger } from 'pino';
import { type Repeating, repeat } from './repeat.ts';

const TICK_MS = SECOND_MS;
/** Every other tick: half the disk writes of an idle server, still well under the gap that is credited. */
const TICKS_A_BEAT = 2;
/** Keeps one tick short when many sittings end together; the rest follow a second later. */
const HANDED_IN_A_TICK = 50;
/** Who comes back after a day does not mind a minute. */
const TICKS_A_ROUND_OF_INTERVIEWS = 60;
/** Each scores up to a dozen answers. */
const INTERVIEWS_AT_ONCE = 20;

/**
 * Every second hands in what is due, and keeps the heartbeat; every minute ends interviews that were left. Stopping waits
 * for a tick under way and beats once more.
 */
export function runTicks(ports: Ports, logger: Logger): Repeating {
  let count = 0;
  const failing = new Set<string>();
  const endLeft = async (): Promise<void> => {
    const { ended, failed } = await endLeftInterviews(ports, CLOCK, INTERVIEWS_AT_ONCE, failing);
    if (ended.length > 0) logger.info({ ended: ended.length }, 'ended interviews that nobody went on with');
    for (const { interviewId, cause } of failed) {
      // Until the next start: what fails once fails again.
      failing.add(interviewId);
      logger.error({ err: cause, interviewId }, 'could not be ended');
    }
  };
  const ticking = repeat(async () => {
    try {
      if (count % TICKS_A_BEAT === 0) await beatHeart(ports, CLOCK);
      if (count % TICKS_A_ROUND_OF_INTERVIEWS === 0) await endLeft();
      count += 1;
      const { handedIn, failed } = await expireSittings(ports, CLOCK, HANDED_IN_A_TICK);
      if (handedIn.length > 0) logger.info({ handedIn: handedIn.length }, 'handed in by the clock');
      for (const { sittingId, cause } of failed) logger.error({ err: cause, sittingId }, 'could not be handed in');
    } catch (error) {
      // Told once, by the store.
      if (error instanceof StoreAway) return;
      logger.error({ err: error }, 'a tick failed; the next one tries again');
    }
  }, TICK_MS);
  return {
    stop: async () => {
      await ticking.stop();
      try {
        await beatHeart(ports, CLOCK);
      } catch (error) {
        // Then the beats of the others count, or the last one of this.
        if (!(error instanceof StoreAway)) throw error;
      }
    },
  };
}
