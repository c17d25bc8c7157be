import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createFoldCache } from '@mianmian/application/desk/fold-cache';
import type { DeskPorts } from '@mianmian/application/ports/desk-ports';
import { interviewContentOf } from '@mianmian/application/ports/interview-ports';
import type { Ports } from '@mianmian/application/ports/ports';
import type { PreparationContent } from '@mianmian/application/ports/preparation-content';
import type { TaskSource } from '@mianmian/application/ports/task-content';
import { creditDowntime, type Downtime } from '@mianmian/application/use-cases/server/credit-downtime';
import type { ContentProblem } from '@mianmian/content-schema/content-problem';
import { loadContent } from '@mianmian/content-schema/load-content';
import { loadInterviewLines } from '@mianmian/content-schema/load-interview-lines';
import { loadInterviewPresets } from '@mianmian/content-schema/load-interview-presets';
import { loadJobLexicon } from '@mianmian/content-schema/load-job-lexicon';
import { loadLevelGuide } from '@mianmian/content-schema/load-level-guide';
import { loadAnswerReader } from '@mianmian/content-schema/load-level-judge';
import { loadScorer } from '@mianmian/content-schema/load-scorer';
import { loadStoryReader } from '@mianmian/content-schema/load-story-reader';
import { loadDeskContent } from '@mianmian/content-schema/simulation/load-desk-content';
import { loadTaskContent } from '@mianmian/content-schema/tasks/load-task-content';
import { loadTaskScorer } from '@mianmian/content-schema/tasks/load-task-scorer';
import { CLOCK } from '@mianmian/core/access/can';
import type { Result } from '@mianmian/core/shared/result';
import { pino } from 'pino';
import { accountParts } from './auth/account-parts.ts';
import { linkTokens } from './auth/link-tokens.ts';
import { passwords } from './auth/passwords.ts';
import { readSecret } from './auth/read-secret.ts';
import { createSignIn } from './auth/sign-in.ts';
import { once } from './config/once.ts';
import { type Config, readConfig } from './config/read-config.ts';
import { serverClock } from './config/server-clock.ts';
import { addressOf } from './http/address-of.ts';
import { createApp } from './http/create-app.ts';
import { createHandlers } from './http/handlers.ts';
import { limitRate } from './http/limit-rate.ts';
import { listen } from './http/listen.ts';
import { staticFiles } from './http/static-files.ts';
import { openJobFiles } from './job-files/open-job-files.ts';
import { judgeInTurns } from './levels/judge-in-turns.ts';
import { openStreams } from './live/open-streams.ts';
import { createLogger } from './logging/create-logger.ts';
import { createServerMetrics } from './metrics/server-metrics.ts';
import { openStorage } from './open-storage.ts';
import { afterErasure } from './storage/after-erasure.ts';
import { measuredStore } from './storage/measured-store.ts';
import { findOrMakePerson, findPerson, sawPerson } from './storage/person-rows.ts';
import { personalRecords } from './storage/personal-records.ts';
import { readDueLag } from './storage/read-due-lag.ts';
import { returningStore } from './storage/returning-store.ts';
import { runDeskTicks } from './ticks/run-desk-ticks.ts';
import { runHousekeeping } from './ticks/run-housekeeping.ts';
import { runTicks } from './ticks/run-ticks.ts';
import { warmScorer } from './warm-scorer.ts';

/** Three folders up, from the source as from the bundle. */
const DEFAULT_ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Beside this file, as source and as bundle. */
const JOB_FILE_WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './job-files/from-source.mjs' : './job-file-worker.js',
  import.meta.url,
);
const VERSION = '0.1.0';
/** Folded runs kept in memory; one takes some tens of kilobytes. */
const FOLDED_RUNS_KEPT = 4_096;
const FOLDED_SESSIONS_KEPT = 512;
/** Tabs in which one person can watch desks at once. */
const STREAMS_PER_PERSON = 6;
/** Reading the desk's content holds up everything for half a second: neither the start nor the first visitor waits for it. */
const WARM_UP_AFTER_MS = 5_000;
/** A stop that takes longer, apart from the drain, is broken off; what was acknowledged is durable all the same. */
const STOP_TIMEOUT_MS = 10_000;

const config = readConfig(process.env, DEFAULT_ROOT);
if (config.ok) await run(config.value);
else refuse('配置有误，没有启动。请改正以下环境变量：', 'Wrong configuration:', config.error);

async function run(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel, pino.destination(2));
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'a bug ended the server');
    process.exit(1);
  });
  // Whatever is written here is for its owner only.
  process.umask(0o077);
  const contentDirectory = join(config.root, 'content');
  const content = loadContent(contentDirectory);
  if (!content.ok) return refuseContent(content.error);
  const scorer = loadScorer(contentDirectory, content.value);
  if (!scorer.ok) return refuseContent(scorer.error);
  const jobLexicon = loadJobLexicon(contentDirectory);
  if (!jobLexicon.ok) return refuseContent(jobLexicon.error);

  const storage = await openStorage(config);
  if (!storage.ok) return refuse(storage.error.chinese, storage.error.english, storage.error.details);
  const { db, engine, bus, answers, close } = storage.value;
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
  const measured = measuredStore(storage.value.store, metrics.transacted);
  const store = returningStore(measured, {
    comeBack: (again) => giveBack({ clock, store: again }, { isAlone: false }),
    onLeave: ({ message }) => logger.error({ message }, 'the database went away; requests are told to come again'),
    onReturn: () => logger.info('the database is back'),
  });
  const ports: Ports = {
    clock,
    ids,
    linkTokens,
    passwords,
    store,
    scorer: scorer.value,
    bank: content.value,
    afterErasure: afterErasure(db, config.dataDir),
  };
  const storyReader = once(() => mustLoad(loadStoryReader(contentDirectory), 'the reader of stories'));
  const preparation: PreparationContent = {
    drillTopics: content.value.drills,
    typing: content.value.typing,
    jobLexicon: jobLexicon.value,
    readStory: (story) => storyReader()(story),
    levels: once(() => ({
      judge: judgeInTurns(mustLoad(loadAnswerReader(contentDirectory), 'the judge of levels')),
      guide: mustLoad(loadLevelGuide(contentDirectory), 'the guide of levels'),
    })),
  };
  const { questions } = content.value;
  const interviews = once(() =>
    interviewContentOf(
      mustLoad(loadInterviewLines(contentDirectory, questions), 'the interviewer'),
      mustLoad(loadInterviewPresets(contentDirectory), 'the kinds of jobs'),
      questions,
    ),
  );
  const tasks: TaskSource = {
    content: once(() => mustLoad(loadTaskContent(contentDirectory), 'the tasks')),
    scorer: once(() => {
      const taskScorer = loadTaskScorer(contentDirectory);
      if (taskScorer === null) throw new Error('the weights were there at the start and are gone');
      return taskScorer;
    }),
  };
  const deskContent = once(() => mustLoad(loadDeskContent(contentDirectory), 'the desk'));
  const desk: DeskPorts = {
    clock,
    ids,
    store: ports.store,
    content: deskContent,
    cache: createFoldCache(FOLDED_RUNS_KEPT),
    sessions: createFoldCache(FOLDED_SESSIONS_KEPT),
    bus,
  };
  await giveBack(ports, { isAlone: engine === 'sqlite' });

  let stopping = false;
  const isReady = async (): Promise<boolean> => {
    if (stopping) return false;
    try {
      await answers();
      return true;
    } catch (error) {
      logger.error({ err: error }, 'the database does not answer');
      return false;
    }
  };
  const nowMs = (): number => performance.now();
  const origin = config.publicOrigin ?? `http://${config.host}:${config.port}`;
  const accounts = accountParts(ports, { mail: config.mail, origin, logger });
  const signIn = createSignIn({
    db,
    secret: config.authSecret ?? readSecret(config.dataDir),
    origin,
    personOf: async (id) => (await findPerson(db, id)) ?? findOrMakePerson(db, { clock, ids }, id),
    sawPerson: (id) => sawPerson(db, { clock }, id),
  });
  const jobFiles = openJobFiles({ worker: JOB_FILE_WORKER, cmapDirectory: join(config.root, 'apps/server/cmaps') });
  const app = createApp({
    handlers: createHandlers(
      ports,
      desk,
      accounts.parts,
      { preparation, jobFiles, interviews, tasks },
      { version: VERSION, isReady },
    ),
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

  const listening = await listen(app, config.port, config.host);
  if (!listening.ok) {
    await close();
    return refuse(
      '不能监听这个地址，没有启动。请换一个 PORT 或 HOST，或停止占用它的程序。',
      'Cannot listen here; choose another PORT or HOST.',
      [`${config.host}:${config.port} ${listening.error.code}`],
    );
  }
  const housekeeping = runHousekeeping(ports, logger);
  const ticks = runTicks(ports, logger);
  const deskTicks = runDeskTicks(desk, logger);
  const warmUp = setTimeout(() => {
    deskContent();
    interviews();
  }, WARM_UP_AFTER_MS);

  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping: finishing what is under way');
    clearTimeout(warmUp);
    await sleep(config.drainMs);
    const hurry = setTimeout(() => {
      logger.error('the stop took too long and was broken off');
      process.exit(1);
    }, STOP_TIMEOUT_MS);
    streams.closeAll();
    await listening.value.close();
    await accounts.close();
    await jobFiles.close();
    await deskTicks.stop();
    await housekeeping.stop();
    await ticks.stop();
    await close();
    clearTimeout(hurry);
    logger.info('stopped');
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  console.log(`面面俱到 mianmian: ${listening.value.address}`);
  logger.info({ address: listening.value.address, version: VERSION }, 'listening');
  await warmScorer(ports.scorer, content.value.questions);
}

function mustLoad<T>(loaded: Result<T, readonly ContentProblem[]>, name: string): T {
  if (loaded.ok) return loaded.value;
  const problems = loaded.error.map(({ file, line, message }) => `content/${file}:${line} ${message}`);
  throw new Error(`the content of ${name} has mistakes: ${problems.join('; ')}`);
}

function refuse(chinese: string, english: string, details: readonly string[]): void {
  console.error([chinese, english, ...details.map((detail) => `  ${detail}`)].join('\n'));
  process.exitCode = 1;
}

function refuseContent(problems: readonly ContentProblem[]): void {
  const lines = problems.map(({ file, line, message }) => `content/${file}:${line} ${message}`);
  refuse('内容文件有错误，没有启动。请改正：', 'The content has mistakes:', lines);
}
