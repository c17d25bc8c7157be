import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Hono } from 'hono';
import { answerBrokenRequests, brokenRequest } from './answer-broken-requests.ts';

export type Listening = {
  readonly address: string;
  /** Takes no new request and resolves when those under way are answered. */
  readonly close: () => Promise<void>;
};

/** Longest wait for requests under way when stopping. */
const CLOSE_TIMEOUT_MS = 7_000;
/** A connection whose answer is sent stays open for the next request; nobody waits for it longer than this. */
const SWEEP_MS = 50;

/** How long a client may take to send its request; whoever is slower is cut off, so that nobody can hold what others need. */
export type Patience = { readonly headersMs: number; readonly requestMs: number };

/**
 * The largest body at 1 KB a second; half of it for the head, since a machine that stands still for seconds must not
 * take its own delay for the client's.
 */
const PATIENCE: Patience = { headersMs: 30_000, requestMs: 60_000 };

/**
 * An idle connection stays open longer than the 120 s for which Caddy keeps its own to a server, and the 60 s of nginx and
 * most balancers: a proxy that sends into one that is just being closed loses that request.
 */
const KEEP_ALIVE_MS = 150_000;

/** Listens; an address that is taken or forbidden is a value, `EADDRINUSE` or `EACCES`. */
export async function listen(
  app: Hono,
  port: number,
  host: string,
  patience = PATIENCE,
): Promise<Result<Listening, { code: string }>> {
  const server = createServer(
    {
      headersTimeout: patience.headersMs,
      requestTimeout: patience.requestMs,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: Math.ceil(patience.headersMs / 4),
    },
    getRequestListener(app.fetch, { errorHandler: brokenRequest }),
  );
  answerBrokenRequests(server);
  const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(null));
  });
  if (failure !== null) return fail({ code: failure.code ?? failure.message });

  const close = (): Promise<void> =>
    new Promise((resolve) => {
      const hurry = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS);
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
      server.close(() => {
        clearTimeout(hurry);
        clearInterval(sweep);
        resolve();
      });
      server.closeIdleConnections();
    });
  return ok({ address: nameAddress(server.address(), host), close });
}

function nameAddress(bound: AddressInfo | string | null, host: string): string {
  if (bound === null || typeof bound === 'string') return `http://${host}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound.port}`;
}
