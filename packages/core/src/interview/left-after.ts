import { DAY_MS } from '../shared/instant.ts';

/**
 * An interview that nobody went on with for so long is over. Its own clock stands while nobody speaks, so real time counts;
 * without an end it would keep the model answers of its questions locked for ever.
 */
export const LEFT_AFTER_MS = DAY_MS;
