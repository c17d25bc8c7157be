import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Context } from 'hono';
import type { z } from 'zod';

export type BodyRefusal = { readonly code: 'bad-request' | 'too-large' };

/** The parsed JSON body. A text beyond its limit is `too-large`, anything else that doesn't fit `bad-request`. */
export async function readBody(c: Context, schema: z.ZodType): Promise<Result<unknown, BodyRefusal>> {
  // Without this a form of another site could write without asking first.
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return fail({ code: 'bad-request' });
  const json = await parseJson(await c.req.text());
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return ok(parsed.data);
  const tooLong = parsed.error.issues.every((issue) => issue.code === 'too_big' && TEXTS.has(String(issue.path[0])));
  return fail({ code: tooLong ? 'too-large' : 'bad-request' });
}

const TEXTS = new Set(['text', 'answer']);

function parseJson(text: string): Result<unknown, BodyRefusal> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return fail({ code: 'bad-request' });
    throw error;
  }
}
