import { ENDPOINTS } from '@mianmian/contract/endpoints';

const REQUESTS = 24;
/** Whoever waits longer in a conversation has lost the word. */
const LOST_AFTER_MS = 3_000;
/** Between two, so that a second's disturbance does not meet them all. */
const PAUSE_MS = 60;

/**
 * Round trips to the server one after the other, in ms, null where none came back in time. The first request, which
 * opens the connection, is not counted. `onStep` tells how many of how many are made; stops early with `signal`.
 */
export async function measureNetwork(
  onStep: (made: number, all: number) => void,
  signal: AbortSignal,
): Promise<readonly (number | null)[]> {
  await roundTrip(signal);
  const trips: (number | null)[] = [];
  while (trips.length < REQUESTS && !signal.aborted) {
    trips.push(await roundTrip(signal));
    onStep(trips.length, REQUESTS);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return trips;
}

async function roundTrip(signal: AbortSignal): Promise<number | null> {
  // `AbortSignal.timeout` and `any` are younger than the oldest Safari that is supported.
  const waiting = new AbortController();
  const stop = () => waiting.abort();
  const timer = setTimeout(stop, LOST_AFTER_MS);
  signal.addEventListener('abort', stop);
  const from = performance.now();
  try {
    const response = await fetch(ENDPOINTS.health.path, {
      cache: 'no-store',
      credentials: 'omit',
      signal: waiting.signal,
    });
    await response.arrayBuffer();
    return response.ok ? performance.now() - from : null;
  } catch (error) {
    // Offline, cut off or too late: all of it is a word lost.
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
