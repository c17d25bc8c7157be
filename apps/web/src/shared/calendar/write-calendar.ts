import type { EventAttributes } from 'ics';
import { foldLines } from './fold-lines.ts';

/** The text of a calendar file (RFC 5545). The library is loaded only now; rejects when that or the writing fails. */
export async function writeCalendar(events: EventAttributes[]): Promise<string> {
  const { createEvents } = await import('ics');
  const { error, value } = createEvents(events);
  if (value === undefined || value === null) throw error ?? new Error('ics wrote nothing');
  return foldLines(value);
}
