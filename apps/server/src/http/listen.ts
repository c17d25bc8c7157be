import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Hono } from 'hono';

export type Listening = {
  readonly address: string;
  /** Takes no new request and resolves when those under way are answered. */
  readonly close: () => Promise<void>;
};

/** Longest wait for requests under way when stopping. */
const CLOSE_TIMEOUT_MS = 5_000;

/** Listens; an address that is taken or forbidden is a value, `EADDRINUSE` or `EACCES`. */
export async function listen(app: Hono, port: number, host: string): Promise<Result<Listening, { code: string }>> {
  const server = createAdaptorServer({ fetch: app.fetch });
  const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(null));
  });
  if (failure !== null) return fail({ code: failure.code ?? failure.message });

  const close = (): Promise<void> =>
    new Promise((resolve) => {
      const hurry = setTimeout(() => {
        if ('closeAllConnections' in server) server.closeAllConnections();
      }, CLOSE_TIMEOUT_MS);
      server.close(() => {
        clearTimeout(hurry);
        resolve();
      });
      if ('closeIdleConnections' in server) server.closeIdleConnections();
    });
  return ok({ address: nameAddress(server.address(), host), close });
}

function nameAddress(bound: AddressInfo | string | null, host: string): string {
  if (bound === null || typeof bound === 'string') return `http://${host}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound.port}`;
}
