import { NOT_FOUND_FILE, PAGES } from '@mianmian/contract/pages';
import type { Context, Hono } from 'hono';
import { errorResponse } from './error-response.ts';
import { sendPacked } from './packed-body.ts';
import type { StaticFiles } from './static-files.ts';

/** Vite puts a hash of the content into the name of everything below `/assets/`. */
const HASHED = /^\/assets\//;
const FOR_EVER = 'public, max-age=31536000, immutable';

const NOT_BUILT = '页面还没有构建，接口可以照常使用，数据没有受影响。请先运行 npm run build，再刷新这一页。';

/** The built pages: each address of the contract's `PAGES`, the files beside them, and a page for all others. */
export function servePages(app: Hono, files: StaticFiles): void {
  for (const { path, file } of PAGES) app.get(path, (c) => sendPage(c, files, file, 200));
  app.get('*', async (c) => {
    const file = await files(c.req.path);
    if (file !== null) return sendPacked(c, file, 200, HASHED.test(c.req.path) ? FOR_EVER : 'no-cache');
    return wantsPage(c) ? sendPage(c, files, NOT_FOUND_FILE, 404) : errorResponse(c, 'not-found');
  });
}

const wantsPage = (c: Context): boolean =>
  !c.req.path.startsWith('/api/') && (c.req.header('accept') ?? '*/*').includes('text/html');

async function sendPage(c: Context, files: StaticFiles, name: string, status: 200 | 404): Promise<Response> {
  const file = await files(`/${name}`);
  return file === null
    ? errorResponse(c, 'not-ready', { message: NOT_BUILT })
    : sendPacked(c, file, status, 'no-cache');
}
