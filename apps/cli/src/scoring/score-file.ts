import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Question } from '@mianmian/core/question-bank/question';
import type { Scorer } from '@mianmian/core/scoring/create-scorer';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { readAnswerLine } from './read-answer-line.ts';
import { type ScoredLine, scoredLineOf } from './scored-line.ts';
import { splitLines } from './split-lines.ts';

export type Listeners = {
  readonly onBadLine: (line: number, reason: string) => void;
  /** @param count answers scored so far */
  readonly onScored: (count: number) => void;
};

export type ScoredFile = { readonly scored: number; readonly bad: number };

/**
 * Scores every line of a file into another, both as streams: neither is held in memory.
 * Errors: why the input could not be read or the output not written, in Chinese.
 */
export async function scoreFile(
  inputPath: string,
  outputPath: string,
  questions: readonly Question[],
  scorer: Scorer,
  { onBadLine, onScored }: Listeners,
): Promise<Result<ScoredFile, string>> {
  const questionById = new Map(questions.map((question) => [question.id, question]));
  let scored = 0;
  let bad = 0;

  const scoreLine = (bytes: Buffer): Result<ScoredLine, string> => {
    const read = readAnswerLine(bytes);
    if (!read.ok) return read;
    const question = questionById.get(read.value.question);
    if (question === undefined) return fail(`题库里没有题目「${read.value.question}」`);
    return ok(scoredLineOf(read.value.id, scorer.score(question, read.value.answer)));
  };

  async function* scoreLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
    for await (const { number, bytes } of splitLines(chunks)) {
      if (isBlank(bytes)) continue;
      const outcome = scoreLine(bytes);
      if (outcome.ok) {
        scored += 1;
        yield `${JSON.stringify(outcome.value)}\n`;
        onScored(scored);
      } else {
        bad += 1;
        onBadLine(number, outcome.error);
      }
    }
  }

  try {
    // Opened before the output, so that a mistyped input does not empty an older output.
    const input = await open(inputPath);
    await pipeline(input.createReadStream(), scoreLines, createWriteStream(outputPath));
  } catch (error) {
    const reason = describeFileError(error);
    if (reason === undefined) throw error;
    return fail(reason);
  }
  return ok({ scored, bad });
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
