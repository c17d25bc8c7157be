import type { QueryClient } from '@tanstack/react-query';
import { notesQuery } from '../shared/api/preparation-queries.ts';
import { readOwner } from '../shared/device/device-owner.ts';
import { sendLeftNotes } from '../shared/notes/send-left-notes.ts';
import { findRows } from '../shared/workbook/find-rows.ts';
import { openWorkbookStore } from '../shared/workbook/indexed-workbook-store.ts';
import { ownWorkbook } from '../shared/workbook/own-workbook.ts';

/** Exercises and notes that were written on this device and have not reached the server; without any, nothing is asked. */
export async function sendWhatIsLeft(client: QueryClient): Promise<void> {
  const rows = await findRows(await openWorkbookStore(), readOwner());
  // Made, it sends by itself.
  if (rows !== null && rows.waiting.length > 0) ownWorkbook();
  if (await sendLeftNotes()) void client.invalidateQueries({ queryKey: notesQuery.queryKey });
}
