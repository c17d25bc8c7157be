import type { Context } from 'hono';
import { type PackedBody, packBody, sendPacked } from './packed-body.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

type Kept = { readonly text: string; readonly packed: Promise<PackedBody> };
export type SendContent = (c: Context, name: string, value: unknown) => Promise<Response>;

/**
 * Sends what is the same for everybody: compressed, and to whoever has it already only that it has not changed. There is
 * nothing of anybody's in it that the length of what is compressed could tell.
 */
export function createSendContent(): SendContent {
  const kept = new Map<string, Kept>();
  return async (c, name, value) => {
    const text = JSON.stringify(value);
    let own = kept.get(name);
    if (own?.text !== text) {
      own = { text, packed: packBody(Buffer.from(text), JSON_TYPE) };
      kept.set(name, own);
    }
    return sendPacked(c, await own.packed, 200, 'no-cache');
  };
}
