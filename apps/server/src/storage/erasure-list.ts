import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ErasureReason, Tombstone } from '@mianmian/application/ports/erasure-store';
import { z } from 'zod';

const why: z.ZodType<ErasureReason> = z.enum(['asked', 'unseen']);
const entry: z.ZodType<Tombstone> = z.object({ personId: z.string(), erasedAt: z.number().int(), why });

/** Lies beside the embedded database and outlives it: an older backup in its place brings nobody back. */
export const erasureListFile = (dataDir: string): string => join(dataDir, 'erasures.jsonl');

/**
 * The tombstones of a list, one JSON object a line; none without the file. A last line that a crash cut off is left out.
 * Throws at any other line that is broken.
 */
export const readErasureList = (file: string): readonly Tombstone[] =>
  wholeLines(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => entry.parse(JSON.parse(line)));

/** Adds to the list whom it lacks; on the disk when it returns. Only its owner can read it. */
export function addToErasureList(file: string, tombstones: readonly Tombstone[]): void {
  const known = new Set(readErasureList(file).map(({ personId }) => personId));
  const lines = tombstones.filter(({ personId }) => !known.has(personId)).map(lineOf);
  if (lines.length === 0) return;
  const kept = Buffer.byteLength(wholeLines(file));
  const descriptor = openSync(file, existsSync(file) ? 'r+' : 'w', 0o600);
  try {
    ftruncateSync(descriptor, kept);
    writeSync(descriptor, lines.join(''), kept);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const lineOf = ({ personId, erasedAt, why: reason }: Tombstone): string =>
  `${JSON.stringify({ personId, erasedAt, why: reason })}\n`;

function wholeLines(file: string): string {
  if (!existsSync(file)) return '';
  const text = readFileSync(file, 'utf8');
  return text.slice(0, text.lastIndexOf('\n') + 1);
}
