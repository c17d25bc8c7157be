import type { AccountPorts } from '../../ports/account-ports.ts';
import { FORGOTTEN_AFTER_MS } from './steps/brake-tries.ts';

/** Drops the counts of tries that no longer slow anybody down. */
export const forgetTries = ({ store, clock }: Pick<AccountPorts, 'store' | 'clock'>): Promise<void> =>
  store.transact((tx) => tx.tries.forget(clock.now() - FORGOTTEN_AFTER_MS));
