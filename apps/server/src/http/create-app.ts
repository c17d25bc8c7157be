import { ContentBroken } from '@mianmian/application/ports/content-broken';
import { isStoreAway } from '@mianmian/application/ports/store';
import type { ExportPorts } from '@mianmian/application/use-cases/my-data/export-my-data';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { type LiveParts, registerDeskLive } from '../live/desk-live-route.ts';
import type { ServerMetrics } from '../metrics/server-metrics.ts';
import { registerMyData } from '../my-data/my-data-route.ts';
import { checkOrigin } from './check-origin.ts';
import { describeOpenapi } from './describe-openapi.ts';
import { CONTENT_BROKEN } from './error-messages.ts';
import { errorResponse } from './error-response.ts';
import { hideLinks } from './hide-links.ts';
import { limitBodies } from './limit-bodies.ts';
import { logRequests } from './log-requests.ts';
import { type EndpointParts, registerEndpoints } from './register-endpoints.ts';
import { securityHeaders } from './security-headers.ts';
import { measureRequests, serveMetrics } from './serve-metrics.ts';
import { servePages } from './serve-pages.ts';
import type { StaticFiles } from './static-files.ts';

export type AppParts = EndpointParts & {
  readonly version: string;
  readonly publicOrigin: string | null;
  readonly files: StaticFiles;
  readonly live: LiveParts;
  readonly exports: ExportPorts;
  /** Figures for whoever operates the server; absent, none are kept. */
  readonly figures?: { readonly metrics: ServerMetrics; readonly token: string | null };
  readonly logger: Logger;
  /** For durations only. */
  readonly nowMs: () => number;
};

/** The whole HTTP side: the contract's endpoints, their description, and the built pages. */
export function createApp(parts: AppParts): Hono {
  const app = new Hono();
  app.use(logRequests(parts.logger, parts.nowMs));
  if (parts.figures !== undefined) app.use(measureRequests(parts.figures.metrics, parts.nowMs));
  // Before the others, for it has the last word.
  app.use(hideLinks);
  app.use(securityHeaders(parts.publicOrigin));
  app.use(checkOrigin(parts.publicOrigin));
  app.use(limitBodies());
  app.onError((error, c) => {
    // Whoever sent half a request is gone or was cut off: nobody reads an answer, and it is no bug.
    if (c.req.raw.signal.aborted) return errorResponse(c, 'bad-request');
    // Told once, by the store.
    if (isStoreAway(error)) return errorResponse(c, 'not-ready');
    if (error instanceof ContentBroken) {
      parts.logger.error({ message: error.message, route: c.req.routePath }, 'broken content met a request');
      return errorResponse(c, 'not-ready', { message: CONTENT_BROKEN });
    }
    parts.logger.error({ err: error, route: c.req.routePath }, 'a bug met a request');
    return errorResponse(c, 'internal');
  });

  registerDeskLive(app, parts.live);
  registerMyData(app, { ports: parts.exports, signIn: parts.signIn, limit: parts.limits.writes, logger: parts.logger });
  registerEndpoints(app, parts);
  const openapi = describeOpenapi(parts.version);
  app.get('/api/openapi.json', (c) => c.json(openapi));
  if (parts.figures !== undefined) serveMetrics(app, parts.figures.metrics, parts.figures.token);
  app.all('/api/*', (c) => errorResponse(c, 'not-found'));
  servePages(app, parts.files);
  app.notFound((c) => errorResponse(c, 'not-found'));
  return app;
}
