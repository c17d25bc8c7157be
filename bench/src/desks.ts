// Many desks open at once on loopback, each with its live stream and a turn every 20 s, from this process against
// servers in others; with several processes a desk posts to one and listens to the next. `npm run bench:desks` (2,000
// desks, 3 minutes), after `npm run build`; `-- --engine postgres --processes 2`; `-- --people 200 --seconds 20` for a short look.
import { Agent } from 'node:http';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { DeskPlayer } from './desks/desk-player.ts';
import { measureBare } from './load/measure-bare.ts';
import { readLoadOptions } from './load/read-load-options.ts';
import { quantile, spread } from './load/spread.ts';
import { type LoadServers, startServers } from './load/start-servers.ts';

const TURN_EVERY_MS = 20_000;
const OPENED_AT_ONCE = 20;
/** Issue 5: p99 of a turn, and of it to the bare route's. */
const BAR_P99_MS = 200;
const BAR_TIMES_BARE = 2;

const options = readLoadOptions(process.argv.slice(2), { people: 2_000, seconds: 180 });
const servers = await startServers(options);
try {
  process.exitCode = (await measure(servers)) ? 0 : 1;
} finally {
  await servers.stop();
}

async function measure({ addresses, memoryBytes }: LoadServers): Promise<boolean> {
  const { engine, processes, people: desks, seconds } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const players = Array.from({ length: desks }, (_, number) => new DeskPlayer(addresses, agent, number));
  await Promise.all(players.slice(0, 10).map((player) => player.open()));
  const before = memoryBytes();
  for (let at = 10; at < desks; at += OPENED_AT_ONCE) {
    await Promise.all(players.slice(at, at + OPENED_AT_ONCE).map((player) => player.open()));
  }
  const opened = memoryBytes();
  const load = loadavg()[0]?.toFixed(1);
  console.log(`${desks} desks open, ${engine}, ${processes} server processes, load ${load}; ${seconds} s`);

  const endsAt = performance.now() + seconds * 1_000;
  const playing = players.map(async (player, number) => {
    await sleep((number / desks) * TURN_EVERY_MS);
    for (let at = performance.now(); at < endsAt; at += TURN_EVERY_MS) {
      await sleep(Math.max(0, at - performance.now()));
      await player.play();
    }
  });
  const [bareMs] = await Promise.all([measureBare(addresses, agent, endsAt), ...playing]);
  const after = memoryBytes();
  for (let at = 0; at < desks; at += 100) {
    await Promise.all(players.slice(at, at + 100).map((player) => player.check()));
  }
  agent.destroy();

  const turns = players.flatMap((player) => player.turns);
  const done = turns.filter(({ status }) => status === 200).map(({ ms }) => ms);
  const problems = players.flatMap((player) => player.problems);
  const [p99, bareP99] = [quantile(done, 0.99), quantile(bareMs, 0.99)];
  const kilobytes = (bytes: number): string => `${(bytes / 1024 / desks).toFixed(1)} KB a desk`;
  console.log(
    `turns acknowledged: ${done.length}, refused because the customer had left: ${turns.length - done.length}`,
  );
  console.log(`runs: ${players.reduce((sum, { runs }) => sum + runs, 0)}`);
  console.log(`posted → acknowledged: ${spread(done)}; bar p99 ${BAR_P99_MS} ms`);
  console.log(`posted → streamed:     ${spread(players.flatMap(({ streamedMs }) => streamedMs))}`);
  console.log(
    `bare route:            ${spread(bareMs)}; p99 is ${(p99 / bareP99).toFixed(2)} × it, bar ${BAR_TIMES_BARE}`,
  );
  console.log(`memory: ${kilobytes(opened - before)} after opening, ${kilobytes(after - before)} after playing`);
  console.log(`streams opened again: ${players.reduce((sum, { reconnected }) => sum + reconnected, 0)}`);
  console.log(`lost or doubled: ${problems.length}${problems.length > 0 ? `, first: ${problems[0]}` : ''}`);
  console.log(`load at the end ${loadavg()[0]?.toFixed(1)}`);
  return problems.length === 0 && p99 < BAR_P99_MS && p99 <= BAR_TIMES_BARE * bareP99;
}
