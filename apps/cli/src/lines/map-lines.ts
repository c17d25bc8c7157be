import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { splitLines } from './split-lines.ts';

/** Gives the JSON value for a line of the input, or in Chinese what is wrong with it. */
export type MapLine = (bytes: Buffer) => Result<unknown, string>;

export type Listeners = {
  readonly onBadLine: (line: number, reason: string) => void;
  /** @param count lines written so far */
  readonly onWritten: (count: number) => void;
};

export type MappedLines = { readonly written: number; readonly bad: number };

/**
 * Turns every line of a file into one of another, both as streams: neither is held in memory. Blank lines are passed.
 * Errors: why the input could not be read or the output not written, in Chinese.
 */
export async function mapLines(
  inputPath: string,
  outputPath: string,
  mapLine: MapLine,
  { onBadLine, onWritten }: Listeners,
): Promise<Result<MappedLines, string>> {
  let written = 0;
  let bad = 0;

  async function* mapAll(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
    for await (const { number, bytes } of splitLines(chunks)) {
      if (isBlank(bytes)) continue;
      const outcome = mapLine(bytes);
      if (outcome.ok) {
        written += 1;
        yield `${JSON.stringify(outcome.value)}\n`;
        onWritten(written);
      } else {
        bad += 1;
        onBadLine(number, outcome.error);
      }
    }
  }

  try {
    // Opened before the output, so that a mistyped input does not empty an older output.
    const input = await open(inputPath);
    await pipeline(input.createReadStream(), mapAll, createWriteStream(outputPath));
  } catch (error) {
    const reason = describeFileError(error);
    if (reason === undefined) throw error;
    return fail(reason);
  }
  return ok({ written, bad });
}

/** Spaces, tabs and the return of a Windows line end. */
const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '文件或文件夹不存在',
  EACCES: '没有权限',
  EISDIR: '这是一个文件夹',
  ENOSPC: '磁盘已满',
};

/** @returns `undefined` for what is not the file system's refusal but a bug */
function describeFileError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  const path = 'path' in error ? String(error.path) : '';
  return `读写文件失败：${REASONS[String(error.code)] ?? error.message} ${path}`.trim();
}
