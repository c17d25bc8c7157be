import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { type ContentFile, problemAt } from './content-file.ts';
import type { ContentProblem } from './content-problem.ts';
import { readYamlFile } from './read-yaml-file.ts';

export type Folder<T> = {
  /** File names without `.yaml`, broken files included. */
  readonly names: readonly string[];
  readonly sources: readonly ContentFile<T>[];
  readonly problems: readonly ContentProblem[];
};

/** Reads every file of a folder; in each the `id` is the file's name, so that no id can be given twice. */
export function readFolder<T extends { readonly id: string }>(
  directory: string,
  folder: string,
  schema: z.ZodType<T>,
): Folder<T> {
  const entries = existsSync(join(directory, folder)) ? readdirSync(join(directory, folder)).sort() : [];
  const files = entries.filter((entry) => entry.endsWith('.yaml'));
  const problems: ContentProblem[] = entries
    .filter((entry) => !entry.endsWith('.yaml'))
    .map((entry) => ({ file: `${folder}/${entry}`, line: 1, message: '这里只放 .yaml 文件' }));
  if (files.length === 0) {
    problems.push({ file: folder, line: 1, message: '文件夹不存在或没有 .yaml 文件' });
  }
  const sources: ContentFile<T>[] = [];
  for (const file of files) {
    const read = readYamlFile(directory, `${folder}/${file}`, schema);
    if (!read.ok) {
      problems.push(...read.error);
      continue;
    }
    sources.push(read.value);
    const name = basename(file, '.yaml');
    const { id } = read.value.value;
    if (id !== name) problems.push(problemAt(read.value, ['id'], `id「${id}」应与文件名「${name}」相同`));
  }
  return { names: files.map((file) => basename(file, '.yaml')), sources, problems };
}
