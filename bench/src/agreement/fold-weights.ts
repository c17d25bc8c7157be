import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseScorerWeights } from '@mianmian/content-schema/scorer-weights-file';
import type { ScorerWeights } from '@mianmian/core/scoring/scorer-weights';
import { inputsKey } from './inputs-key.ts';

const CHILD = fileURLToPath(new URL('./fit-without-author.ts', import.meta.url));
const AT_ONCE = 2;

/**
 * Weights fitted without each of these authors, in their order. Kept under the system's temporary folder by a key of
 * all inputs, so that only what changed is fitted again. Children fit, two at a time.
 */
export async function foldWeights(authors: readonly string[]): Promise<readonly ScorerWeights[]> {
  const directory = path.join(tmpdir(), 'mianmian-agreement');
  mkdirSync(directory, { recursive: true });
  const key = inputsKey();
  const fileOf = (author: string): string => path.join(directory, `${key}-${author}.json.gz`);
  const queue = authors.filter((author) => !existsSync(fileOf(author)));
  const worker = async (): Promise<void> => {
    for (let author = queue.shift(); author !== undefined; author = queue.shift()) {
      console.error(`fitting without ${author} …`);
      await fitInChild(author, fileOf(author));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return authors.map((author) => readWeights(fileOf(author)));
}

function fitInChild(author: string, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, author, file], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the fit without ${author} failed`))));
  });
}

function readWeights(file: string): ScorerWeights {
  const weights = parseScorerWeights(JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')));
  if (weights === null) throw new Error(`${file} holds no weights; delete it and run again`);
  return weights;
}
