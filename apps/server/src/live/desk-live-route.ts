import type { DeskNews } from '@mianmian/application/ports/desk-bus';
import type { DeskPorts } from '@mianmian/application/ports/desk-ports';
import { type DeskWatch, watchDesk } from '@mianmian/application/use-cases/desk/watch-desk';
import { DESK_LIVE_PATH } from '@mianmian/contract/desk';
import type { Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import type { Logger } from 'pino';
import type { SignIn } from '../auth/sign-in.ts';
import { errorResponse, refusalResponse } from '../http/error-response.ts';
import type { OpenStreams } from './open-streams.ts';

/** Proxies and browsers give up a connection on which nothing is said for long. */
const BEAT_MS = 15_000;
/** An event and no comment: of a comment the page would learn nothing, and take a quiet desk for a dead stream. */
const BEAT = 'event: beat\ndata: 1\n\n';
/** When the connection broke the browser tries again after so long. */
const RETRY_MS = 1_000;
const RETRY_AFTER_SECONDS = 10;

export type LiveParts = {
  readonly desk: DeskPorts;
  readonly signIn: SignIn;
  readonly streams: OpenStreams;
  readonly logger: Logger;
};

/** The desk's live stream: the run's log as server-sent events, then whatever is added to it. */
export function registerDeskLive(app: Hono, { desk, signIn, streams, logger }: LiveParts): void {
  app.get(DESK_LIVE_PATH, async (c) => {
    c.header('Cache-Control', 'no-store, no-transform');
    // Whoever asks for the head alone reads no stream: it would never end.
    if (c.req.method === 'HEAD') return c.body(null);
    const known = await signIn.find(c.req.raw.headers);
    if (known === null) return errorResponse(c, 'not-signed-in');
    const after = afterOf(c);
    if (after === null) return errorResponse(c, 'bad-request');

    let end: (() => void) | null = null;
    const leave = streams.admit(known.actor.personId, () => end?.());
    if (leave === null) return errorResponse(c, 'too-many', { retryAfterSeconds: RETRY_AFTER_SECONDS });
    const watched = await watchDesk(desk, known.actor, { runId: c.req.param('runId'), after }).catch((error) => {
      leave();
      throw error;
    });
    if (!watched.ok) {
      leave();
      return refusalResponse(c, watched.error);
    }
    const watch = watched.value;
    end = watch.close;
    c.header('Content-Type', 'text/event-stream; charset=utf-8');
    // nginx would otherwise hold back what is small.
    c.header('X-Accel-Buffering', 'no');
    return stream(
      c,
      async (out) => {
        const beat = setInterval(() => void out.write(BEAT), BEAT_MS);
        // A write to somebody who reads no more may never come back, so the end does not wait for one.
        end = () => {
          clearInterval(beat);
          watch.close();
          leave();
        };
        out.onAbort(end);
        try {
          await out.write(`retry: ${RETRY_MS}\n\n`);
          await tell(watch, (text) => out.write(text));
        } finally {
          end();
        }
      },
      async (error) => {
        logger.error({ err: error }, 'a live stream broke');
      },
    );
  });
}

async function tell(watch: DeskWatch, write: (text: string) => Promise<unknown>): Promise<void> {
  for (let news = await watch.next(); news !== null; news = await watch.next()) {
    if (news.length > 0) await write(news.map(lineOf).join(''));
  }
}

const lineOf = (news: DeskNews): string =>
  `${news.kind === 'happened' ? `id: ${news.event.sequence}\n` : ''}data: ${JSON.stringify(news)}\n\n`;

/** The last event the client has; null when it names something else. */
function afterOf(c: Context): number | null {
  const text = c.req.header('last-event-id') ?? c.req.query('after') ?? '0';
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
