import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type PackedBody, packBody } from './packed-body.ts';

/** A file below the folder by its path in the address; null when there is none. */
export type StaticFiles = (path: string) => Promise<PackedBody | null>;

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

/** Reads and compresses each file when it is first asked for and keeps it; a build changes nothing under a running server. */
export function staticFiles(directory: string): StaticFiles {
  const kept = new Map<string, Promise<PackedBody | null>>();
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

async function load(directory: string, path: string): Promise<PackedBody> {
  const extension = extname(path);
  const body = await readFile(join(directory, path));
  return packBody(body, TYPES[extension] ?? 'application/octet-stream', COMPRESSED_ALREADY.has(extension));
}
