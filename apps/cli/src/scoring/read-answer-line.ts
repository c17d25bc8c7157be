import type { Result } from '@mianmian/core/shared/result';
import { z } from 'zod';
import { readJsonLine } from '../lines/read-json-line.ts';

const answerLineSchema = z.object({ id: z.string(), question: z.string(), answer: z.string() });
export type AnswerLine = z.infer<typeof answerLineSchema>;

/**
 * One line of the input; fields beside `id`, `question` and `answer` are ignored.
 * Errors: the reason in Chinese.
 */
export const readAnswerLine = (bytes: Buffer): Result<AnswerLine, string> => readJsonLine(bytes, answerLineSchema);
