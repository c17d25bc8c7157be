import { observable } from '../../shared/observable.ts';

/** The address typed last, so that going from signing in to signing up or recovering types it once; in memory only. */
export const typedEmail = observable('');
