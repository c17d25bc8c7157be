/** Lets the pages open offline from the next visit on. Where it is refused (full disk, policy), they go on without. */
export async function registerWorker(): Promise<void> {
  try {
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  } catch (error) {
    // TypeError: the script did not come; DOMException: the browser forbids it.
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
  }
}
