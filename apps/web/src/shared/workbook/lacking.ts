import type { CallError } from '../api/call-endpoint.ts';

/** What a try that failed for now was lacking: a network, a server that answers, or one that is well. */
export function lacking(error: Pick<CallError, 'code'> | null): 'offline' | 'unreachable' | 'trouble' {
  if (error !== null && error.code !== 'offline') return 'trouble';
  // Browsers know surely only that there is no network.
  return navigator.onLine ? 'unreachable' : 'offline';
}
