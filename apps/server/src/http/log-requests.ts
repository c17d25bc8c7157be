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
    else logger.debug({ ...line, durationMs }, 'request');
  };

/** The pattern, not the path: `/api/sittings/:sittingId`. */
const routeOf = (c: Context): string => c.req.routePath;
