import type { DeskPorts } from '@mianmian/application/ports/desk-ports';
import { StoreAway } from '@mianmian/application/ports/store';
import { tickDesks } from '@mianmian/application/use-cases/desk/tick-desks';
import { CLOCK } from '@mianmian/core/access/can';
import type { Logger } from 'pino';
import { type Repeating, repeat } from './repeat.ts';

/** A customer's words come at most so much later than they were due; nobody notices a fifth of a second in a chat. */
const TICK_MS = 200;
/** So many desks share one wait for the disk; more would hold up whoever sends a message meanwhile. */
const SETTLED_AT_ONCE = 24;

/** Lets happen at the desks what is due: customers come, write, urge and leave. */
export const runDeskTicks = (ports: DeskPorts, logger: Logger): Repeating =>
  repeat(async () => {
    try {
      for (let full = true; full; ) {
        const { settled, failed } = await tickDesks(ports, CLOCK, SETTLED_AT_ONCE);
        for (const { runId, cause } of failed) logger.error({ err: cause, runId }, 'a desk could not be settled');
        full = settled + failed.length === SETTLED_AT_ONCE;
      }
    } catch (error) {
      // Told once, by the store.
      if (error instanceof StoreAway) return;
      logger.error({ err: error }, 'a tick of the desks failed; the next one tries again');
    }
  }, TICK_MS);
