import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { z } from 'zod';

const answerLineSchema = z.object({ id: z.string(), question: z.string(), answer: z.string() });
export type AnswerLine = z.infer<typeof answerLineSchema>;

/** Drops a byte order mark and refuses what is not UTF-8. */
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * One line of the input; fields beside `id`, `question` and `answer` are ignored.
 * Errors: the reason in Chinese.
 */
export function readAnswerLine(bytes: Buffer): Result<AnswerLine, string> {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch (error) {
    return fail(error instanceof SyntaxError ? `不是合法的 JSON（${error.message}）` : '不是 UTF-8 文字');
  }
  const parsed = answerLineSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const fields = parsed.error.issues.map(({ path }) => path.join('.')).filter((field) => field !== '');
  return fail(fields.length === 0 ? '应为一个 JSON 对象' : `缺少字段或不是文字：${fields.join('、')}`);
}
