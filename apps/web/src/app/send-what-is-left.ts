import type { QueryClient } from '@tanstack/react-query';
import { notesQuery } from '../shared/api/preparation-queries.ts';
import { sendLeftNotes } from '../shared/notes/send-left-notes.ts';
import { ownWorkbook } from '../shared/workbook/own-workbook.ts';

/** Exercises and notes that were written on this device and have not reached the server. */
export async function sendWhatIsLeft(client: QueryClient): Promise<void> {
  // Made, it reads the device and sends by itself.
  ownWorkbook();
  if (await sendLeftNotes()) void client.invalidateQueries({ queryKey: notesQuery.queryKey });
}
