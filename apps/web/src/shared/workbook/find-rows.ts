import type { WorkbookRows, WorkbookStore } from './workbook-store.ts';

/** Null when the device refuses: connections to its database break off, on some phones whenever a page sleeps. */
export async function findRows(store: WorkbookStore, owner: string): Promise<WorkbookRows | null> {
  try {
    return await store.read(owner);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
