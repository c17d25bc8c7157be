import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createFoldCache } from '@mianmian/application/desk/fold-cache';
import type { DeskPorts } from '@mianmian/application/ports/desk-ports';
import type { Ports } from '@mianmian/application/ports/ports';
import { creditDowntime, type Downtime } from '@mianmian/application/use-cases/server/credit-downtime';
import { CLOCK } from '@mianmian/core/access/can';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { accountParts } from './auth/account-parts.ts';
import { linkTokens } from './auth/link-tokens.ts';
import { passwords } from './auth/passwords.ts';
import { readSecret } from './auth/read-secret.ts';
import { createSignIn } from './auth/sign-in.ts';
import type { Config } from './config/read-config.ts';
import { serverClock } from './config/server-clock.ts';
import type { ServerContent } from './content/open-content.ts';
import { addressOf } from './http/address-of.ts';
import { createApp } from './http/create-app.ts';
import { createHandlers } from './http/handlers.ts';
import { limitRate } from './http/limit-rate.ts';
import { staticFiles } from './http/static-files.ts';
import { openJobFiles } from './job-files/open-job-files.ts';
import { openStreams } from './live/open-streams.ts';
import { createServerMetrics } from './metrics/server-metrics.ts';
import type { Storage } from './open-storage.ts';
import { afterErasure } from './storage/after-erasure.ts';
import { afterRevocation } from './storage/after-revocation.ts';
import { measuredStore } from './storage/measured-store.ts';
import { findOrMakePerson, findPerson, sawPerson } from './storage/person-rows.ts';
import { personalRecords } from './storage/personal-records.ts';
import { readDueLag } from './storage/read-due-lag.ts';
import { returningStore } from './storage/returning-store.ts';
import { VERSION } from './version.ts';

/** Beside this file, as source and as bundle. */
const JOB_FILE_WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './job-files/from-source.mjs' : './job-file-worker.js',
  import.meta.url,
);
/** Folded runs kept in memory; one takes some tens of kilobytes. */
const FOLDED_RUNS_KEPT = 4_096;
const FOLDED_SESSIONS_KEPT = 512;
/** Tabs in which one person can watch desks at once. */
const STREAMS_PER_PERSON = 6;

export type ServerParts = {
  readonly config: Config;
  readonly content: ServerContent;
  readonly storage: Storage;
  readonly logger: Logger;
};

export type WiredServer = {
  readonly app: Hono;
  readonly ports: Ports;
  readonly desk: DeskPorts;
  /** Gives back the time in which no server was there; before anything is served. */
  readonly comeBack: () => Promise<void>;
  /** Says from now on that it is not ready. */
  readonly leave: () => void;
  /** Ends what never ends by itself: requests that watch a desk. */
  readonly closeStreams: () => void;
  /** Resolves when mails and files under way are done. */
  readonly close: () => Promise<void>;
};

/** Puts together everything of a server but its listening and its clockwork. */
export function wireServer(parts: ServerParts): WiredServer {
  const { config, content, storage, logger } = parts;
  const { db, engine } = storage;
  const clock = serverClock(config.clockOffsetFile);
  const ids = { next: () => randomUUID() };
  const giveBack = async (to: Pick<Ports, 'clock' | 'store'>, downtime: Downtime): Promise<void> => {
    const credits = await creditDowntime(to, CLOCK, downtime);
    if (credits.length > 0) logger.info({ credited: credits.length }, 'gave back the time the server was away');
  };
  const streams = openStreams(STREAMS_PER_PERSON);
  const metrics = createServerMetrics({
    version: VERSION,
    openStreams: streams.count,
    dueLagMs: () => readDueLag(db, clock.now()).catch(() => null),
  });
  const store = returningStore(measuredStore(storage.store, metrics.transacted), {
    comeBack: (again) => giveBack({ clock, store: again }, { isAlone: false }),
    onLeave: ({ message }) => logger.error({ message }, 'the database went away; requests are told to come again'),
    onReturn: () => logger.info('the database is back'),
  });
  const { scorer, bank } = content;
  const ports: Ports = {
    clock,
    ids,
    linkTokens,
    passwords,
    store,
    scorer,
    bank,
    afterErasure: afterErasure(db, config.dataDir),
    afterRevocation: afterRevocation(db, config.dataDir),
  };
  const desk: DeskPorts = {
    clock,
    ids,
    store,
    content: content.desk,
    cache: createFoldCache(FOLDED_RUNS_KEPT),
    sessions: createFoldCache(FOLDED_SESSIONS_KEPT),
    bus: storage.bus,
  };
  let isLeaving = false;
  const isReady = async (): Promise<boolean> => !isLeaving && (await answers(storage, logger));
  const origin = config.publicOrigin ?? `http://${config.host}:${config.port}`;
  const accounts = accountParts(ports, { mail: config.mail, origin, logger });
  const jobFiles = openJobFiles({ worker: JOB_FILE_WORKER, cmapDirectory: join(config.root, 'apps/server/cmaps') });
  const signIn = createSignIn({
    db,
    secret: config.authSecret ?? readSecret(config.dataDir),
    origin,
    personOf: async (id) => (await findPerson(db, id)) ?? findOrMakePerson(db, { clock, ids }, id),
    sawPerson: (id) => sawPerson(db, { clock }, id),
  });
  const nowMs = (): number => performance.now();
  const app = createApp({
    handlers: createHandlers(ports, desk, accounts.parts, { ...content, jobFiles }, { version: VERSION, isReady }),
    signIn,
    live: { desk, signIn, streams, logger },
    exports: { clock, store, records: personalRecords(db) },
    figures: { metrics, token: config.metricsToken },
    limits: {
      writes: limitRate({ capacity: 240, perSecond: 4 }, nowMs),
      reads: limitRate({ capacity: 240, perSecond: 3 }, nowMs),
      strangers: limitRate({ capacity: 300, perSecond: 5 }, nowMs),
      newGuests: limitRate({ capacity: 1_200, perSecond: 20 }, nowMs),
    },
    addressOf: addressOf(config.publicOrigin),
    version: VERSION,
    publicOrigin: config.publicOrigin,
    files: staticFiles(join(config.root, 'apps/web/dist')),
    logger,
    nowMs,
  });
  return {
    app,
    ports,
    desk,
    comeBack: () => giveBack(ports, { isAlone: engine === 'sqlite' }),
    leave: () => {
      isLeaving = true;
    },
    closeStreams: streams.closeAll,
    close: async () => {
      await accounts.close();
      await jobFiles.close();
    },
  };
}

async function answers({ answers: ask }: Storage, logger: Logger): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (error) {
    logger.error({ err: error }, 'the database does not answer');
    return false;
  }
}
