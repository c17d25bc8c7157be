import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What is fitted: the scorer's weights, or where grams lie for likeness to phrasings. */
export type Fit = 'scorer' | 'phrasings';

const CHILD = fileURLToPath(new URL('./fit-without-author.ts', import.meta.url));
const AT_ONCE = 2;

/** Fits without each author whose file is not there, in children, two at a time. */
export async function fitMissing(
  fit: Fit,
  authors: readonly string[],
  fileOf: (author: string) => string,
): Promise<void> {
  const queue = authors.filter((author) => !existsSync(fileOf(author)));
  const worker = async (): Promise<void> => {
    for (let author = queue.shift(); author !== undefined; author = queue.shift()) {
      console.error(`fitting ${fit} without ${author} …`);
      await fitInChild(fit, author, fileOf(author));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function fitInChild(fit: Fit, author: string, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, fit, author, file], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the fit without ${author} failed`))));
  });
}
