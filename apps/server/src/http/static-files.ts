import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

export type StaticFile = {
  readonly type: string;
  readonly etag: string;
  readonly bodies: Readonly<Record<Encoding, Buffer>>;
};

/** A file below the folder by its path in the address; null when there is none. */
export type StaticFiles = (path: string) => Promise<StaticFile | null>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const COMPRESSED_ALREADY = new Set(['.png', '.ico', '.woff2']);

/** Path segments of plain names only: neither `..` nor hidden files, whatever the encoding. */
const SAFE_PATH = /^(\/[0-9A-Za-z_~-][0-9A-Za-z_.~-]*)+$/;

/** Best that still takes under half a second for the largest chunk; done once for each file. */
const BROTLI_QUALITY = 9;
const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Reads and compresses each file when it is first asked for and keeps it; a build changes nothing under a running server. */
export function staticFiles(directory: string): StaticFiles {
  const kept = new Map<string, Promise<StaticFile | null>>();
  return async (path) => {
    if (!SAFE_PATH.test(path) || TYPES[extname(path)] === undefined) return null;
    const known = kept.get(path);
    if (known !== undefined) return known;
    if (!(await isFile(join(directory, path)))) return null;
    const loading = load(directory, path);
    kept.set(path, loading);
    return loading;
  };
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return false;
    throw error;
  }
}

async function load(directory: string, path: string): Promise<StaticFile> {
  const body = await readFile(join(directory, path));
  const extension = extname(path);
  const plain = COMPRESSED_ALREADY.has(extension);
  return {
    type: TYPES[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    bodies: {
      identity: body,
      br: plain ? body : await compressBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
      gzip: plain ? body : await compressGzip(body),
    },
  };
}
