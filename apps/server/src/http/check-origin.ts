import type { MiddlewareHandler } from 'hono';
import { errorResponse } from './error-response.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that a page of another site sends with our user's cookie. Every browser names the origin of a write;
 * a program that is no browser names none and carries nobody's cookie.
 */
export const checkOrigin =
  (publicOrigin: string | null): MiddlewareHandler =>
  async (c, next) => {
    const origin = c.req.header('origin');
    if (READS.has(c.req.method) || origin === undefined) return next();
    return isOwn(origin, c.req.header('host'), publicOrigin) ? next() : errorResponse(c, 'forbidden-origin');
  };

/** Without a configured address it is the host alone: a proxy may speak https for us. */
function isOwn(origin: string, host: string | undefined, publicOrigin: string | null): boolean {
  if (publicOrigin !== null) return origin === publicOrigin;
  return URL.canParse(origin) && new URL(origin).host === host;
}
