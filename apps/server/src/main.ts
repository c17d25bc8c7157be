import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Logger, pino } from 'pino';
import { type Config, readConfig } from './config/read-config.ts';
import { openContent } from './content/open-content.ts';
import { type Listening, listen } from './http/listen.ts';
import { createLogger } from './logging/create-logger.ts';
import { openStorage } from './open-storage.ts';
import { refuseContent, refuseStart } from './refuse-start.ts';
import { runDeskTicks } from './ticks/run-desk-ticks.ts';
import { runHousekeeping } from './ticks/run-housekeeping.ts';
import { runTicks } from './ticks/run-ticks.ts';
import { VERSION } from './version.ts';
import { warmScorer } from './warm-scorer.ts';
import { type WiredServer, wireServer } from './wire-server.ts';

/** Three folders up, from the source as from the bundle. */
const DEFAULT_ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Reading what is not needed at once holds up everything for half a second: neither the start nor the first visitor waits for it. */
const WARM_UP_AFTER_MS = 5_000;
/** A stop that takes longer, apart from the drain, is broken off; what was acknowledged is durable all the same. */
const STOP_TIMEOUT_MS = 10_000;

const config = readConfig(process.env, DEFAULT_ROOT);
if (config.ok) await run(config.value);
else refuseStart('配置有误，没有启动。请改正以下环境变量：', 'Wrong configuration:', config.error);

async function run(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel, pino.destination(2));
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'a bug ended the server');
    process.exit(1);
  });
  // Whatever is written here is for its owner only.
  process.umask(0o077);
  const content = openContent(join(config.root, 'content'), (problems) =>
    logger.error({ problems }, 'content has mistakes; what it is for stays closed until they are mended'),
  );
  if (!content.ok) return refuseContent(content.error);
  const storage = await openStorage(config);
  if (!storage.ok) return refuseStart(storage.error.chinese, storage.error.english, storage.error.details);
  const server = wireServer({ config, content: content.value, storage: storage.value, logger });
  await server.comeBack();

  const listening = await listen(server.app, config.port, config.host);
  if (!listening.ok) {
    await storage.value.close();
    return refuseStart(
      '不能监听这个地址，没有启动。请换一个 PORT 或 HOST，或停止占用它的程序。',
      'Cannot listen here; choose another PORT or HOST.',
      [`${config.host}:${config.port} ${listening.error.code}`],
    );
  }
  const clockwork = startClockwork(server, content.value.warmUp, logger);
  stopWhenTold({ config, logger, server, listening: listening.value, clockwork, close: storage.value.close });
  console.log(`面面俱到 mianmian: ${listening.value.address}`);
  logger.info({ address: listening.value.address, version: VERSION }, 'listening');
  await warmScorer(server.ports.scorer, content.value.bank.questions);
}

/** What a server does without being asked. */
type Clockwork = { readonly rest: () => void; readonly stop: () => Promise<void> };

function startClockwork({ ports, desk }: WiredServer, warmUp: () => Promise<void>, logger: Logger): Clockwork {
  const housekeeping = runHousekeeping(ports, logger);
  const ticks = runTicks(ports, logger);
  const deskTicks = runDeskTicks(desk, logger);
  const warmUpTimer = setTimeout(() => void warmUp(), WARM_UP_AFTER_MS);
  return {
    rest: () => clearTimeout(warmUpTimer),
    stop: async () => {
      await deskTicks.stop();
      await housekeeping.stop();
      await ticks.stop();
    },
  };
}

type Running = {
  readonly config: Config;
  readonly logger: Logger;
  readonly server: WiredServer;
  readonly listening: Listening;
  readonly clockwork: Clockwork;
  /** Of the storage. */
  readonly close: () => Promise<void>;
};

function stopWhenTold({ config, logger, server, listening, clockwork, close }: Running): void {
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    server.leave();
    logger.info({ signal }, 'stopping: finishing what is under way');
    clockwork.rest();
    await sleep(config.drainMs);
    const hurry = setTimeout(() => {
      logger.error('the stop took too long and was broken off');
      process.exit(1);
    }, STOP_TIMEOUT_MS);
    server.closeStreams();
    await listening.close();
    await server.close();
    await clockwork.stop();
    await close();
    clearTimeout(hurry);
    logger.info('stopped');
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
