import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Context } from 'hono';
import type { z } from 'zod';
import { storableJson } from './storable-json.ts';

export type BodyRefusal = { readonly code: 'bad-request' | 'too-large' };

export type Body = { readonly value: unknown; readonly bytes: number };

/** The parsed JSON body and how long it was. A text beyond its limit is `too-large`, anything else that doesn't fit `bad-request`. */
export async function readBody(c: Context, schema: z.ZodType): Promise<Result<Body, BodyRefusal>> {
  // Without this a form of another site could write without asking first.
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return fail({ code: 'bad-request' });
  const bytes = await c.req.arrayBuffer();
  if (!isLight(Buffer.from(bytes))) return fail({ code: 'bad-request' });
  const json = await parseJson(bytes);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return ok({ value: parsed.data, bytes: bytes.byteLength });
  return fail({ code: parsed.error.issues.every(isTooLong) ? 'too-large' : 'bad-request' });
}

/** Fields that hold what people write at length. */
const TEXTS = new Set<PropertyKey>(['text', 'answer', 'content', 'base64']);

const isTooLong = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'too_big' && issue.origin === 'string' && issue.path.some((key) => TEXTS.has(key));

/** Larger bodies are one long text in Base64. */
const LIGHT_BYTES = 512 * 1024;
const MANY_PARTS = 1_000;

/** False of a large body of many values, before it is parsed: seven megabytes of brackets hold up everybody for a second. */
function isLight(bytes: Buffer): boolean {
  if (bytes.length <= LIGHT_BYTES) return true;
  let parts = 0;
  for (const mark of ['[', '{', ',']) {
    for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) {
      parts += 1;
      if (parts > MANY_PARTS) return false;
    }
  }
  return true;
}

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
