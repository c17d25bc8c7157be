import { recall, remember } from '../remembered.ts';

const KEY = 'mianmian.persist-asked';

/** Asks the browser once to keep what lies here when space runs short; some ask the person, so never a second time. */
export async function askToPersist(): Promise<void> {
  // Not there on plain http, and in browsers of before.
  const storage = 'storage' in navigator ? navigator.storage : undefined;
  if (storage === undefined || !('persist' in storage) || recall(KEY) !== null || !remember(KEY, 'yes')) return;
  try {
    if (!(await storage.persisted())) await storage.persist();
  } catch (error) {
    // A page that may keep nothing at all.
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
  }
}
