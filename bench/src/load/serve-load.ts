// The product's server over a database of its own, with one bare route beside it to measure against.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFoldCache } from '@mianmian/application/desk/fold-cache';
import type { DeskPorts } from '@mianmian/application/ports/desk-ports';
import type { Ports } from '@mianmian/application/ports/ports';
import { loadContent } from '@mianmian/content-schema/load-content';
import { loadDeskContent } from '@mianmian/content-schema/simulation/load-desk-content';
import { linkTokens } from '@mianmian/server/auth/link-tokens';
import { passwords } from '@mianmian/server/auth/passwords';
import { recoveryCodes } from '@mianmian/server/auth/recovery-codes';
import { createSignIn } from '@mianmian/server/auth/sign-in';
import { createApp } from '@mianmian/server/http/create-app';
import { createHandlers } from '@mianmian/server/http/handlers';
import { limitRate } from '@mianmian/server/http/limit-rate';
import { listen } from '@mianmian/server/http/listen';
import { staticFiles } from '@mianmian/server/http/static-files';
import { openStreams } from '@mianmian/server/live/open-streams';
import { openStorage } from '@mianmian/server/open-storage';
import { findOrMakePerson, findPerson, sawPerson } from '@mianmian/server/storage/person-rows';
import { runDeskTicks } from '@mianmian/server/ticks/run-desk-ticks';
import { runTicks } from '@mianmian/server/ticks/run-ticks';
import { sql } from 'kysely';
import { pino } from 'pino';

const [dataDir, databaseUrl] = process.argv.slice(2);
if (dataDir === undefined) throw new Error('serve-load: name a data folder');
const contentDirectory = fileURLToPath(new URL('../../../content', import.meta.url));
const bank = loadContent(contentDirectory);
const loaded = loadDeskContent(contentDirectory);
if (!bank.ok || !loaded.ok) throw new Error('the content has mistakes');
const content = loaded.value;

const storage = await openStorage({ dataDir, databaseUrl: databaseUrl ?? null });
if (!storage.ok) throw new Error(storage.error.english);
const { db, store, bus } = storage.value;
await sql`create table if not exists bench_row (id text primary key, text text not null)`.execute(db);
const clock = { now: () => Date.now() };
const ids = { next: () => randomUUID() };
const scorer = {
  score: () => {
    throw new Error('nothing is scored here');
  },
};
const ports: Ports = { clock, ids, linkTokens, passwords, store, scorer, bank: bank.value };
const desk: DeskPorts = {
  clock,
  ids,
  store,
  content: () => content,
  cache: createFoldCache(4_096),
  sessions: createFoldCache(16),
  bus,
};
const logger = pino({ level: 'warn' }, pino.destination(2));
const nowMs = () => performance.now();
const roomy = limitRate({ capacity: 1_000_000, perSecond: 100_000 }, nowMs);
const signIn = createSignIn({
  db,
  secret: 'a-secret-of-the-bench-0123456789-abcdefgh',
  origin: 'http://127.0.0.1',
  personOf: async (id) => (await findPerson(db, id)) ?? findOrMakePerson(db, { clock, ids }, id),
  sawPerson: (id) => sawPerson(db, { clock }, id),
});
const app = createApp({
  handlers: createHandlers(
    ports,
    desk,
    { ...ports, recoveryCodes, resetMail: null },
    { version: 'bench', isReady: async () => true },
  ),
  signIn,
  live: { desk, signIn, streams: openStreams(6), logger },
  limits: { writes: roomy, strangers: roomy, newGuests: roomy },
  addressOf: () => 'bench',
  version: 'bench',
  publicOrigin: null,
  files: staticFiles(join(dataDir, 'none')),
  logger,
  nowMs,
});

let heard = 0;
bus.subscribe('bare', () => {
  heard += 1;
});
// `notFound` is asked last, so the bare route needs no place of its own among the product's.
app.notFound(async (c) => {
  if (c.req.path === '/memory') return c.json(process.memoryUsage());
  if (c.req.path !== '/bare') return c.text('', 404);
  const { text } = await c.req.json<{ text: string }>();
  await db.transaction().execute((tx) => sql`insert into bench_row values (${randomUUID()}, ${text})`.execute(tx));
  return c.json({ heard });
});

const listening = await listen(app, 0, '127.0.0.1');
if (!listening.ok) throw new Error(listening.error.code);
runTicks(ports, logger);
runDeskTicks(desk, logger);
console.log(listening.value.address);
