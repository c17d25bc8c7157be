import type { Question } from '@mianmian/core/question-bank/question';
import type { Scorer } from '@mianmian/core/scoring/create-scorer';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { mapLines } from '../lines/map-lines.ts';
import { readAnswerLine } from './read-answer-line.ts';
import { scoredLineOf } from './scored-line.ts';

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
  scorer: Pick<Scorer, 'score'>,
  { onBadLine, onScored }: Listeners,
): Promise<Result<ScoredFile, string>> {
  const questionById = new Map(questions.map((question) => [question.id, question]));
  const scoreLine = (bytes: Buffer): Result<unknown, string> => {
    const read = readAnswerLine(bytes);
    if (!read.ok) return read;
    const question = questionById.get(read.value.question);
    if (question === undefined) return fail(`题库里没有题目「${read.value.question}」`);
    return ok(scoredLineOf(read.value.id, scorer.score(question, read.value.answer)));
  };
  const mapped = await mapLines(inputPath, outputPath, scoreLine, { onBadLine, onWritten: onScored });
  return mapped.ok ? ok({ scored: mapped.value.written, bad: mapped.value.bad }) : mapped;
}
