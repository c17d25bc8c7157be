import { type Instant, MINUTE_MS } from '../../shared/instant.ts';

/** How much earlier than the interview to be there, when nothing else was said: finding the door, calming down. */
export const ARRIVAL_BUFFER_MINUTES = 20;

/**
 * When to leave for an interview: an instant, so that midnight and moved clocks need no rule of their own.
 * Whole minutes; the way itself takes `travelMinutes`.
 */
export const departureFor = (
  interviewAt: Instant,
  travelMinutes: number,
  bufferMinutes: number = ARRIVAL_BUFFER_MINUTES,
): Instant => interviewAt - (travelMinutes + bufferMinutes) * MINUTE_MS;
