import type { QueryClient } from '@tanstack/react-query';
import { notesQuery } from '../shared/api/preparation-queries.ts';
import { readOwner } from '../shared/device/device-owner.ts';
import { sendLeftNotes } from '../shared/notes/send-left-notes.ts';
import { openWorkbookStore } from '../shared/workbook/indexed-workbook-store.ts';
import { ownWorkbook } from '../shared/workbook/own-workbook.ts';

/** Exercises and notes that were written on this device and have not reached the server; without any, nothing is asked. */
export async function sendWhatIsLeft(client: QueryClient): Promise<void> {
  const { waiting } = await (await openWorkbookStore()).read(readOwner());
  // Made, it sends by itself.
  if (waiting.length > 0) ownWorkbook();
  if (await sendLeftNotes()) void client.invalidateQueries({ queryKey: notesQuery.queryKey });
}
