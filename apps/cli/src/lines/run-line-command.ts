import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadActReader } from '@mianmian/content-schema/load-act-reader';
import type { ActReader } from '@mianmian/core/language/acts/act-frame';
import type { Result } from '@mianmian/core/shared/result';
import { EXIT_OK, EXIT_PROBLEMS, EXIT_USAGE } from '../command.ts';
import { reportContentProblems } from '../report-content-problems.ts';
import { REPOSITORY_ROOT } from '../repository-root.ts';
import { mapLines } from './map-lines.ts';

const PROGRESS_EVERY = 5_000;

/** Runs a command that reads acts line by line from `--in` to `--out`. @returns its exit code */
export async function runLineCommand(
  name: string,
  args: readonly string[],
  mapLine: (readActs: ActReader, bytes: Buffer) => Result<unknown, string>,
): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { in: { type: 'string' }, out: { type: 'string' } } });
  if (values.in === undefined || values.out === undefined) {
    console.error(`缺少 --in 或 --out。查看用法：mianmian ${name} --help`);
    return EXIT_USAGE;
  }
  const inputPath = resolve(values.in);
  const outputPath = resolve(values.out);
  if (existsSync(outputPath) && existsSync(inputPath) && realpathSync(inputPath) === realpathSync(outputPath)) {
    console.error('输入和输出是同一个文件，没有读取。请换一个输出文件，以免覆盖原来的对话。');
    return EXIT_USAGE;
  }
  const directory = join(REPOSITORY_ROOT, 'content');
  const reader = loadActReader(directory);
  if (!reader.ok) {
    reportContentProblems(directory, reader.error);
    return EXIT_PROBLEMS;
  }
  const outcome = await mapLines(inputPath, outputPath, (bytes) => mapLine(reader.value, bytes), {
    onBadLine: (line, reason) => console.error(`第 ${line} 行没有读取：${reason}`),
    onWritten: (count) => {
      if (count % PROGRESS_EVERY === 0) console.error(`已完成 ${count} 行`);
    },
  });
  if (!outcome.ok) {
    console.error(outcome.error);
    return EXIT_PROBLEMS;
  }
  const { written, bad } = outcome.value;
  console.error(`完成：${written} 行写入 ${values.out}${bad > 0 ? `，${bad} 行有误已跳过` : ''}`);
  return bad > 0 ? EXIT_PROBLEMS : EXIT_OK;
}
