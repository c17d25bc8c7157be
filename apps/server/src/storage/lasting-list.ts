import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { z } from 'zod';

/** What must outlive the embedded database it lies beside: a file of JSON objects, one a line. */
export type LastingList<T> = {
  /** None without the file. A last line that a crash cut off is left out. Throws at any other line that is broken. */
  readonly read: () => readonly T[];
  /** Adds what the list lacks; on the disk when it returns. Only its owner can read the file. */
  readonly add: (entries: readonly T[]) => void;
};

/** `nameOf` tells entries apart. */
export function lastingList<T>(file: string, entry: z.ZodType<T>, nameOf: (entry: T) => string): LastingList<T> {
  const read = (): readonly T[] =>
    wholeLines(file)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => entry.parse(JSON.parse(line)));
  const add = (entries: readonly T[]): void => {
    const known = new Set(read().map(nameOf));
    const lines = entries.filter((each) => !known.has(nameOf(each))).map((each) => `${JSON.stringify(each)}\n`);
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
  };
  return { read, add };
}

function wholeLines(file: string): string {
  if (!existsSync(file)) return '';
  const text = readFileSync(file, 'utf8');
  return text.slice(0, text.lastIndexOf('\n') + 1);
}
