import { recall, remember } from '../../../shared/remembered.ts';

/** Of this device, whoever uses it: off until somebody wants it. */
const KEY = 'mianmian.read-aloud';

export const wantsAloud = (): boolean => recall(KEY) === 'yes';

export const wishAloud = (isWanted: boolean): void => void remember(KEY, isWanted ? 'yes' : 'no');
