import type { Context, MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';

/**
 * One line a request: what was asked by its route, how it ended, how long it took. No text, no address, no cookie and
 * no id of a person.
 */
export const logRequests =
  (logger: Logger, nowMs: () => number): MiddlewareHandler =>
  async (c, next) => {
    const startedAt = nowMs();
    await next();
    const line = { method: c.req.method, route: routeOf(c), status: c.res.status };
    const durationMs = Math.round((nowMs() - startedAt) * 10) / 10;
    if (c.res.status >= 500) logger.error({ ...line, durationMs }, 'request failed');
    else if (isOfSecurity(c)) logger.info({ ...line, durationMs }, 'access');
    else logger.debug({ ...line, durationMs }, 'request');
  };

const REFUSED = new Set([401, 403, 429]);
const READS = new Set(['GET', 'HEAD']);

/** Whoever looks into an attack needs these without every request beside them: sign-ins of all kinds, and refusals. */
const isOfSecurity = (c: Context): boolean =>
  REFUSED.has(c.res.status) || (routeOf(c).startsWith('/api/account/') && !READS.has(c.req.method));

/** The pattern, not the path: `/api/sittings/:sittingId`. */
const routeOf = (c: Context): string => c.req.routePath;
