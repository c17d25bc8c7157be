// Many candidates at their papers, each saving an answer every 10 s, from this process against servers in others.
// `npm run bench:candidates` (2,000 for 2 minutes over SQLite), after `npm run build`;
// `npm run bench:candidates -- --engine postgres --processes 2`; `-- --people 200 --seconds 20` for a short look.
import { Agent } from 'node:http';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Candidate } from './candidates/candidate.ts';
import { measureBare } from './load/measure-bare.ts';
import { readLoadOptions } from './load/read-load-options.ts';
import { quantile, spread } from './load/spread.ts';
import { startServers } from './load/start-servers.ts';

const SAVE_EVERY_MS = 10_000;
const AT_ONCE = 20;
/** Issue 6: p99 of a save, and of it to the bare route's. */
const BAR_P99_MS = 100;
const BAR_TIMES_BARE = 2;

const options = readLoadOptions(process.argv.slice(2), { people: 2_000, seconds: 120 });
const servers = await startServers(options);
try {
  process.exitCode = (await measure(servers.addresses)) ? 0 : 1;
} finally {
  await servers.stop();
}

async function measure(addresses: readonly string[]): Promise<boolean> {
  const { engine, processes, people, seconds } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const candidates = Array.from({ length: people }, (_, number) => new Candidate(addresses, agent, number));
  const inTurn = async (work: (candidate: Candidate) => Promise<void>): Promise<void> => {
    for (let at = 0; at < people; at += AT_ONCE) await Promise.all(candidates.slice(at, at + AT_ONCE).map(work));
  };
  await inTurn((candidate) => candidate.start());
  const load = loadavg()[0]?.toFixed(1);
  console.log(`${people} candidates, ${engine}, ${processes} server processes, load ${load}; ${seconds} s`);

  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1_000;
  const writing = candidates.map(async (candidate, number) => {
    for (let at = startedAt + (number / people) * SAVE_EVERY_MS; at < endsAt; at += SAVE_EVERY_MS) {
      await sleep(Math.max(0, at - performance.now()));
      await candidate.save();
    }
  });
  const [bareMs] = await Promise.all([measureBare(addresses, agent, endsAt), ...writing]);
  await inTurn((candidate) => candidate.check());
  agent.destroy();

  const tookMs = candidates.flatMap((candidate) => candidate.tookMs);
  const problems = candidates.flatMap((candidate) => candidate.problems);
  const [p99, bareP99] = [quantile(tookMs, 0.99), quantile(bareMs, 0.99)];
  console.log(`sent → acknowledged: ${spread(tookMs)}; bar p99 ${BAR_P99_MS} ms`);
  console.log(
    `bare route:          ${spread(bareMs)}; p99 is ${(p99 / bareP99).toFixed(2)} × it, bar ${BAR_TIMES_BARE}`,
  );
  console.log(`lost: ${problems.length}${problems.length > 0 ? `, first: ${problems[0]}` : ''}`);
  console.log(`load at the end ${loadavg()[0]?.toFixed(1)}`);
  return problems.length === 0 && p99 < BAR_P99_MS && p99 <= BAR_TIMES_BARE * bareP99;
}
