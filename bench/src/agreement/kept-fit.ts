import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where fits are kept: in this folder whatever they were fitted from, or under the system's temporary one by `key`. */
export function fileOfFit(folder: string | null, key: () => string): (author: string) => string {
  const directory = folder ?? path.join(tmpdir(), 'mianmian-agreement');
  mkdirSync(directory, { recursive: true });
  const prefix = folder === null ? `${key()}-` : '';
  return (author) => path.join(directory, `${prefix}${author}.json.gz`);
}

/** What a fit wrote. Throws where it is something else. */
export function readFit<T>(file: string, parse: (value: unknown) => T | null): T {
  const weights = parse(JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')));
  if (weights === null) throw new Error(`${file} holds no weights; delete it and run again`);
  return weights;
}
