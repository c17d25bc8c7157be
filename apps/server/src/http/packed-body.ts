import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';

export type Encoding = 'br' | 'gzip' | 'identity';

/** What is sent again and again, compressed once. */
export type PackedBody = {
  readonly type: string;
  readonly etag: string;
  readonly bodies: Readonly<Record<Encoding, Buffer>>;
};

/** Best that still takes under half a second for the largest chunk; done once for each body. */
const BROTLI_QUALITY = 9;
const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** `isDense`: compressed already, so that it is not tried again. */
export async function packBody(body: Buffer, type: string, isDense = false): Promise<PackedBody> {
  return {
    type,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    bodies: {
      identity: body,
      br: isDense ? body : await compressBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
      gzip: isDense ? body : await compressGzip(body),
    },
  };
}

/** In an encoding that the browser takes; only that it has not changed, when the browser has it. */
export function sendPacked(c: Context, packed: PackedBody, status: 200 | 404, cacheControl: string): Response {
  const encoding = chooseEncoding(c.req.header('accept-encoding') ?? '');
  c.header('Cache-Control', cacheControl);
  c.header('Vary', 'Accept-Encoding');
  // Each encoding is its own representation.
  const etag = `${packed.etag.slice(0, -1)}-${encoding}"`;
  c.header('ETag', etag);
  if (status === 200 && c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304);
  const body = packed.bodies[encoding];
  if (body !== packed.bodies.identity) c.header('Content-Encoding', encoding);
  c.header('Content-Type', packed.type);
  return c.body(new Uint8Array(body), status);
}

/** The first of ours that is named and not given the weight 0. */
const chooseEncoding = (accepted: string): Encoding => {
  const names = accepted.split(',').flatMap((part) => {
    const [, name = '', weight = '1'] = /^\s*([\w*-]+)\s*(?:;\s*q=([\d.]+)\s*)?$/.exec(part) ?? [];
    return Number(weight) > 0 ? [name] : [];
  });
  return (['br', 'gzip'] as const).find((ours) => names.includes(ours)) ?? 'identity';
};
