import type { ClockActor } from '@mianmian/core/access/can';
import type { Ports } from '../../ports/ports.ts';

/** Notes that the server runs, so that a later start knows how long it was away. */
export const beatHeart = (ports: Pick<Ports, 'store' | 'clock'>, _clock: ClockActor): Promise<void> =>
  ports.store.transact((tx) => tx.heartbeat.write(ports.clock.now()));
