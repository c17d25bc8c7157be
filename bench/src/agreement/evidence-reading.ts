import type { DrawnEvidence } from './draw-evidence.ts';

/** What a reader said of one drawn piece of evidence. */
export type EvidenceReading = DrawnEvidence & { readonly right: boolean; readonly why: string };
