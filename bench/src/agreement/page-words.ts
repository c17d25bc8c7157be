import type { EvidenceReading } from './evidence-reading.ts';

/** What people wrote and read by eye; the rest of the page is measured. */
export type PageWords = {
  readonly done: string;
  readonly middle: string;
  readonly evidence: string;
  /** Why a trap earned too much, by the answer's id. */
  readonly trapNotes: Readonly<Record<string, string>>;
  readonly readings: readonly EvidenceReading[];
};
