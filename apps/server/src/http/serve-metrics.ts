import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { ServerMetrics } from '../metrics/server-metrics.ts';
import { errorResponse } from './error-response.ts';

export const METRICS_PATH = '/metrics';
const OPEN_METRICS = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

/** Counts and times every answer. */
export const measureRequests =
  (metrics: ServerMetrics, nowMs: () => number): MiddlewareHandler =>
  async (c, next) => {
    const startedAt = nowMs();
    await next();
    metrics.answered({ method: methodOf(c), route: c.req.routePath, status: c.res.status }, nowMs() - startedAt);
  };

/** Anybody may invent methods; the figures must not grow by them. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const methodOf = (c: Context): string => (METHODS.has(c.req.method) ? c.req.method : 'other');

/** The figures, for whoever sends `Authorization: Bearer <token>`; to all others there is nothing here. */
export function serveMetrics(app: Hono, metrics: ServerMetrics, token: string | null): void {
  app.get(METRICS_PATH, async (c) => {
    c.header('Cache-Control', 'no-store');
    if (token === null || !isSame(c.req.header('authorization') ?? '', `Bearer ${token}`)) {
      return errorResponse(c, 'not-found');
    }
    return c.body(await metrics.write(), 200, { 'Content-Type': OPEN_METRICS });
  });
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** In the same time however much of it is right. */
const isSame = (given: string, wanted: string): boolean => timingSafeEqual(digest(given), digest(wanted));
