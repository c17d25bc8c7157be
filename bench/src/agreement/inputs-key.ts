import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** All that fitted weights depend on. */
const INPUTS = [
  'training/answers',
  'training/src',
  'content/question-bank',
  'packages/core/src/language',
  'packages/core/src/question-bank',
  'packages/core/src/scoring',
  'packages/core/src/shared',
];

/** Lies in those folders and has no part in fitting the scorer. */
const OTHERS = /[\\/](acts|dialogue|nearness|phrasings|stories)[\\/]|-acts\.ts$|-turn/;

const OTHERS_OF_PHRASINGS = /[\\/](acts|dialogue|nearness|stories)[\\/]|-acts\.ts$|-turn/;

/** Names the state of everything that weights are fitted from: 16 hex digits of SHA-256 over names and bytes. */
export const inputsKey = (): string => keyWithout(OTHERS);

/** The same for likeness to phrasings. */
export const phrasingsKey = (): string => keyWithout(OTHERS_OF_PHRASINGS);

function keyWithout(others: RegExp): string {
  const hash = createHash('sha256');
  for (const folder of INPUTS)
    for (const entry of readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !file.name.includes('.test.'))
      .map((file) => path.join(file.parentPath, file.name))
      .filter((file) => !others.test(path.relative(ROOT, file)))
      .sort())
      hash.update(`${path.relative(ROOT, entry)}\0`).update(readFileSync(entry));
  return hash.digest('hex').slice(0, 16);
}
