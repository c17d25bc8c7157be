import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { z } from 'zod';

/** Drops a byte order mark and refuses what is not UTF-8. */
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * One line of an input as an object of the schema.
 * Errors: the reason in Chinese.
 */
export function readJsonLine<T>(bytes: Buffer, schema: z.ZodType<T>): Result<T, string> {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch (error) {
    return fail(error instanceof SyntaxError ? `不是合法的 JSON（${error.message}）` : '不是 UTF-8 文字');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const fields = parsed.error.issues.map(({ path }) => path.join('.')).filter((field) => field !== '');
  return fail(fields.length === 0 ? '应为一个 JSON 对象' : `缺少字段或不是文字：${fields.join('、')}`);
}
