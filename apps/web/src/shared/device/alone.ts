const NAME = 'mianmian.identity';

/**
 * Runs the work while no other page of this browser runs any: nobody sends for one person while another page changes who
 * that is. Where the browser has no locks (plain http), pages are not kept apart.
 */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  const hasLocks = typeof navigator !== 'undefined' && 'locks' in navigator;
  return hasLocks ? navigator.locks.request(NAME, work) : work();
}
