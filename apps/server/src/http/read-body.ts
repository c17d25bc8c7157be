import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Context } from 'hono';
import type { z } from 'zod';
import { storableJson } from './storable-json.ts';

export type BodyRefusal = { readonly code: 'bad-request' | 'too-large' };

/** The parsed JSON body. A text beyond its limit is `too-large`, anything else that doesn't fit `bad-request`. */
export async function readBody(c: Context, schema: z.ZodType): Promise<Result<unknown, BodyRefusal>> {
  // Without this a form of another site could write without asking first.
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return fail({ code: 'bad-request' });
  const json = await parseJson(await c.req.arrayBuffer());
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return ok(parsed.data);
  return fail({ code: parsed.error.issues.every(isTooLong) ? 'too-large' : 'bad-request' });
}

/** Fields that hold what people write at length. */
const TEXTS = new Set<PropertyKey>(['text', 'answer', 'content', 'base64']);

const isTooLong = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'too_big' && issue.origin === 'string' && issue.path.some((key) => TEXTS.has(key));

/** Bytes that are no UTF-8 are refused: put right by guess they would not be what was written. */
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** JSON can hold what no store can, NUL and half a character, but only by an escape. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/i;

function parseJson(bytes: ArrayBuffer): Result<unknown, BodyRefusal> {
  try {
    const text = utf8.decode(bytes);
    const value: unknown = JSON.parse(text);
    return ok(UNSTORABLE.test(text) ? storableJson(value) : value);
  } catch (error) {
    // JSON.parse throws the one, the decoder the other.
    if (error instanceof SyntaxError || error instanceof TypeError) return fail({ code: 'bad-request' });
    throw error;
  }
}
