import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EvidenceReading } from './evidence-reading.ts';
import type { PageWords } from './page-words.ts';

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../readings/${name}`, import.meta.url)), 'utf8').trim();

/** Reads `bench/readings`. Throws at a broken file: the words are ours. */
export const readPageWords = (): PageWords => ({
  done: read('what-was-done.md'),
  middle: read('middle-third.md'),
  evidence: read('evidence.md'),
  trapNotes: JSON.parse(read('trap-notes.json')) as Readonly<Record<string, string>>,
  readings: read('evidence.jsonl')
    .split('\n')
    .map((line) => JSON.parse(line) as EvidenceReading),
});
