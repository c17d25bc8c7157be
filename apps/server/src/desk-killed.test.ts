import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { DeskGuest } from './fixtures/desk-guest.ts';
import { type ServerProcess, startServerProcess } from './fixtures/server-process.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

/** More for the long run: DESK_KILL_ROUNDS=50. */
const ROUNDS = Number(process.env.DESK_KILL_ROUNDS ?? '3');
const ROUND_TIMEOUT_MS = 40_000;
const LONGEST_WRITING_MS = 700;
/** Less than what a stop waits for requests that hang. */
const STOP_WITHIN_MS = 4_000;

function addressOf(server: ServerProcess): string {
  if (server.address === null) throw new Error(`the server did not start: ${server.stderr()}`);
  return server.address;
}

it(
  `killed with -9 ${ROUNDS} times while desks are written at, loses no acknowledged message and doubles none`,
  async () => {
    const dataDir = temporaryFolder();
    const names = ['desk-a', 'desk-b', 'desk-c', 'desk-d'];
    let guests: readonly DeskGuest[] = [];
    let acknowledgements = 0;
    let server = await startServerProcess(dataDir);
    for (let round = 0; round < ROUNDS; round += 1) {
      // A customer has had enough of it before long: every fifth round begins with new ones.
      if (round % 5 === 0) {
        acknowledgements += guests.reduce((sum, guest) => sum + guest.acknowledgements, 0);
        guests = names.map((name) => new DeskGuest(`${name}${round}`));
        for (const guest of guests) await guest.start(addressOf(server));
      }
      const writing = Promise.all(guests.map((guest) => guest.write(addressOf(server))));
      await sleep(Math.random() * LONGEST_WRITING_MS);
      await server.end('SIGKILL');
      await writing;
      server = await startServerProcess(dataDir);
      const losses = await Promise.all(guests.map((guest) => guest.findLoss(addressOf(server))));
      expect(losses).toEqual(guests.map(() => null));
    }
    await server.end('SIGTERM');
    acknowledgements += guests.reduce((sum, guest) => sum + guest.acknowledgements, 0);
    expect(acknowledgements).toBeGreaterThan(ROUNDS);
  },
  ROUND_TIMEOUT_MS * (ROUNDS + 1),
);

it(
  'stops at once when asked to, although somebody watches a desk',
  async () => {
    const server = await startServerProcess(temporaryFolder());
    const guest = new DeskGuest('watcher');
    await guest.start(addressOf(server));
    const stream = await guest.watch(addressOf(server));
    const reader = stream.body?.getReader();
    await reader?.read();
    const askedAt = performance.now();
    const exit = server.end('SIGTERM');
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read());
    expect(await exit).toBe(0);
    expect(performance.now() - askedAt).toBeLessThan(STOP_WITHIN_MS);
  },
  ROUND_TIMEOUT_MS,
);
