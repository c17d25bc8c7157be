import { type ExportPorts, exportMyData } from '@mianmian/application/use-cases/my-data/export-my-data';
import { MY_DATA_PATH } from '@mianmian/contract/my-data';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import type { SignIn } from '../auth/sign-in.ts';
import { errorResponse } from '../http/error-response.ts';
import type { RateLimit } from '../http/limit-rate.ts';
import { zip } from './zip.ts';

const RETRY_AFTER_SECONDS = 10;

export type MyDataParts = {
  readonly ports: ExportPorts;
  readonly signIn: SignIn;
  /** By person. */
  readonly limit: RateLimit;
  readonly logger: Logger;
};

/** Everything of one's own as a file, for guests and accounts: made while it is sent, one at a time for each person. */
export function registerMyData(app: Hono, { ports, signIn, limit, logger }: MyDataParts): void {
  const sending = new Set<string>();
  app.get(MY_DATA_PATH, async (c) => {
    c.header('Cache-Control', 'no-store');
    const known = await signIn.find(c.req.raw.headers);
    if (known === null) return errorResponse(c, 'not-signed-in');
    const { personId } = known.actor;
    const waitSeconds = sending.has(personId) ? RETRY_AFTER_SECONDS : limit(personId);
    if (waitSeconds !== null) return errorResponse(c, 'too-many', { retryAfterSeconds: waitSeconds });

    for (const cookie of known.setCookies) c.header('Set-Cookie', cookie, { append: true });
    c.header('Content-Type', 'application/zip');
    if (c.req.method === 'HEAD') return c.body(null);
    sending.add(personId);
    const { at, files } = exportMyData(ports, known.actor);
    const bytes = zip(files, at);
    const end = () => sending.delete(personId);
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        try {
          const { done, value } = await bytes.next();
          if (!done) return controller.enqueue(value);
          end();
          controller.close();
        } catch (error) {
          end();
          logger.error({ err: error }, 'an export broke off');
          // The connection breaks, so that half a file is not taken for a whole one.
          controller.error(error);
        }
      },
      cancel: async () => {
        end();
        await bytes.return(undefined);
      },
    });
    const day = new Date(at).toISOString().slice(0, 10);
    c.header('Content-Disposition', `attachment; filename="mianmian-my-data-${day}.zip"`);
    return c.body(body);
  });
}
