import 'fake-indexeddb/auto';
import type { Exercise } from '@mianmian/contract/exercise';
import { fail, ok } from '@mianmian/core/shared/result';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CallError } from '../api/call-endpoint.ts';
import { createWorkbook, type ExerciseDeed, QUIET_MS, type Workbook, type WorkbookPorts } from './workbook.ts';

const tick = (what: string): ExerciseDeed => ({ kind: 'tick', what, isDone: true });
const namesOf = (exercises: readonly Exercise[]) =>
  exercises.flatMap((exercise) => (exercise.kind === 'tick' ? [exercise.what] : []));

const NO_ANSWER: CallError = { code: 'offline', message: 'cut' };
const SOMEBODY_ELSE: CallError = { code: 'not-signed-in', message: 'the server sees somebody else' };

/** What the server does by contract, with a network that can be cut before or after it. */
function openServer(log = 'log-1') {
  const rows: Exercise[] = [];
  const network = { isCut: false, losesAnswers: 0, refuses: (_: Exercise) => false, limit: Number.POSITIVE_INFINITY };
  const calls = { keep: 0, list: 0 };
  const offline = fail(NO_ANSWER);
  return {
    rows,
    network,
    calls,
    log,
    keep: async (exercises: readonly Exercise[]) => {
      calls.keep += 1;
      if (network.isCut) return offline;
      if (exercises.length > 100 || exercises.some(network.refuses)) {
        return fail<CallError>({ code: 'bad-request', message: 'no' });
      }
      const fresh = exercises.filter(({ id }) => !rows.some((row) => row.id === id));
      if (rows.length + fresh.length > network.limit) return fail<CallError>({ code: 'limit-reached', message: 'no' });
      rows.push(...fresh);
      if (network.losesAnswers > 0) {
        network.losesAnswers -= 1;
        return offline;
      }
      return ok({ kept: fresh.length, lastSequence: rows.length, log });
    },
    list: async (after: number) => {
      calls.list += 1;
      if (network.isCut) return offline;
      const exercises = rows.slice(after, after + 3).map((exercise, i) => ({ sequence: after + i + 1, exercise }));
      return ok({ log, exercises, isAll: after + 3 >= rows.length });
    },
  };
}
type Server = ReturnType<typeof openServer>;

let made = 0;
const makeId = () => {
  made += 1;
  return `event-${String(made).padStart(4, '0')}`;
};
const device = { owner: '' };

/** A page of the browser; pages share the device's database and one lock. */
async function openPage(server: Server, ports: Partial<WorkbookPorts> = {}): Promise<Workbook> {
  // A module of its own, as every page has one.
  vi.resetModules();
  const { openWorkbookStore } = await import('./indexed-workbook-store.ts');
  const { heldMove } = await import('./held-move.ts');
  const workbook = createWorkbook({
    openStore: openWorkbookStore,
    readOwner: () => device.owner,
    confirmOwner: async () => (server.network.isCut ? NO_ANSWER : null),
    heldMove,
    keep: server.keep,
    list: server.list,
    alone: (work) => work(),
    announce: () => undefined,
    makeId,
    now: Date.now,
    ...ports,
  });
  await workbook.reload();
  return workbook;
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const texts = new Map<string, string>();
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, value: string) => void texts.set(key, value),
      removeItem: (key: string) => void texts.delete(key),
    },
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  device.owner = '';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is recorded is shown at once and sent after a pause, several in one request', async () => {
  const server = openServer();
  const page = await openPage(server);
  await page.record(tick('a'));
  await page.record(tick('b'));
  expect(namesOf(page.read().exercises)).toEqual(['a', 'b']);
  expect(server.rows).toEqual([]);
  await vi.advanceTimersByTimeAsync(QUIET_MS);
  await vi.waitFor(() => expect(page.read()).toMatchObject({ waitingCount: 0, sync: 'idle' }));
  expect(namesOf(server.rows)).toEqual(['a', 'b']);
  expect(server.calls.keep).toBe(1);
});

test('a page closed offline leaves nothing behind, and an answer that is lost doubles nothing', async () => {
  const server = openServer();
  server.network.isCut = true;
  const closed = await openPage(server);
  for (let i = 0; i < 250; i += 1) await closed.record(tick(`t${i}`));
  await closed.sync();
  expect(closed.read()).toMatchObject({ waitingCount: 250, sync: 'waiting', why: 'offline', isDurable: true });

  server.network.isCut = false;
  server.network.losesAnswers = 2;
  const page = await openPage(server);
  expect(page.read()).toMatchObject({ state: 'ready', waitingCount: 250 });
  await page.sync();
  expect(page.read()).toMatchObject({ sync: 'waiting', why: 'offline' });
  for (let i = 0; i < 3; i += 1) await page.sync();
  expect(page.read()).toMatchObject({ waitingCount: 0, sync: 'idle' });
  expect(new Set(server.rows.map(({ id }) => id)).size).toBe(250);
  expect(server.rows).toHaveLength(250);
  expect(page.read().exercises).toHaveLength(250);
});

test('tries again by itself, later and later', async () => {
  const server = openServer();
  server.network.isCut = true;
  const confirmOwner = vi.fn(async () => (server.network.isCut ? NO_ANSWER : null));
  const page = await openPage(server, { confirmOwner });
  await page.record(tick('a'));
  const asked = async (times: number) => {
    for (let passedMs = 0; passedMs < 60_000 && confirmOwner.mock.calls.length < times; passedMs += 100) {
      await vi.advanceTimersByTimeAsync(100);
      // The database answers by the real clock.
      for (let i = 0; i < 5; i += 1) await new Promise(setImmediate);
    }
    expect(confirmOwner).toHaveBeenCalledTimes(times);
  };
  await asked(1);
  const firstAt = Date.now();
  await asked(4);
  expect(Date.now() - firstAt).toBeGreaterThanOrEqual(1_000 + 2_000 + 4_000);
  server.network.isCut = false;
  await asked(5);
  await vi.waitFor(() => expect(namesOf(server.rows)).toEqual(['a']));
});

test('one that the server never takes is set aside in sight, and the others go on', async () => {
  const server = openServer();
  server.network.refuses = (exercise) => exercise.kind === 'tick' && exercise.what === 'bad';
  const page = await openPage(server);
  for (const name of ['a', 'b', 'bad', 'c', 'd']) await page.record(tick(name));
  await page.sync();
  expect(namesOf(server.rows)).toEqual(['a', 'b', 'c', 'd']);
  expect(namesOf(page.read().refused)).toEqual(['bad']);
  expect(page.read()).toMatchObject({ waitingCount: 0, sync: 'idle' });

  // Also after the page was closed; then somebody decides.
  const next = await openPage(server);
  expect(namesOf(next.read().refused)).toEqual(['bad']);
  server.network.refuses = () => false;
  await next.retryRefused();
  expect(namesOf(server.rows)).toEqual(['a', 'b', 'c', 'd', 'bad']);
  expect(next.read().refused).toEqual([]);
});

test('the day’s limit holds the rest on the device', async () => {
  const server = openServer();
  server.network.limit = 0;
  const page = await openPage(server);
  await page.record(tick('a'));
  await page.sync();
  expect(page.read()).toMatchObject({ waitingCount: 1, sync: 'limited' });
});

test('what other devices did comes in by pages, and a repeated reading begins where the last one ended', async () => {
  const server = openServer();
  const phone = await openPage(server);
  for (const name of ['a', 'b', 'c', 'd', 'e']) await phone.record(tick(name));
  await phone.sync();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const desktop = await openPage(server);
  server.calls.list = 0;
  await desktop.sync();
  expect(namesOf(desktop.read().exercises)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(server.calls.list).toBe(2);
  await (await openPage(server)).sync();
  expect(server.calls.list).toBe(3);
});

test('two pages that send the same at once leave it once, and one sees what the other did', async () => {
  const server = openServer();
  server.network.isCut = true;
  const [left, right] = [await openPage(server), await openPage(server)];
  await left.record(tick('a'));
  await right.record(tick('b'));
  server.network.isCut = false;
  await Promise.all([left.sync(), right.sync()]);
  await Promise.all([left.reload(), right.reload()]);
  expect(namesOf(server.rows).sort()).toEqual(['a', 'b']);
  expect(namesOf(left.read().exercises)).toEqual(namesOf(right.read().exercises));
});

test('each owner’s stay under their name, and nothing is sent while somebody else is signed in', async () => {
  const server = openServer();
  server.network.isCut = true;
  device.owner = 'lin';
  const page = await openPage(server);
  await page.record(tick('of-lin'));
  server.network.isCut = false;
  device.owner = 'wang';
  await page.reload();
  expect(page.read().exercises).toEqual([]);
  await page.sync();
  expect(server.rows).toEqual([]);
  // The server sees somebody else than the page does.
  device.owner = 'lin';
  const stale = await openPage(server, { confirmOwner: async () => SOMEBODY_ELSE });
  await stale.sync();
  expect(server.rows).toEqual([]);
  expect(stale.read()).toMatchObject({ waitingCount: 1, sync: 'denied', why: 'not-signed-in' });
});

test('a guest’s come along at sign-up, kept and waiting, and none stay behind', async () => {
  const guests = openServer('guest-log');
  const page = await openPage(guests);
  await page.record(tick('sent'));
  await page.sync();
  guests.network.isCut = true;
  await page.record(tick('unsent'));
  const { bringGuestExercises } = await import('./device-exercises.ts');
  await bringGuestExercises('lin');
  device.owner = 'lin';
  const accounts = openServer('account-log');
  accounts.rows.push(...guests.rows);
  const signedUp = await openPage(accounts);
  expect(namesOf(signedUp.read().exercises)).toEqual(['sent', 'unsent']);
  await signedUp.sync();
  expect(namesOf(accounts.rows)).toEqual(['sent', 'unsent']);
  device.owner = '';
  expect((await openPage(openServer())).read().exercises).toEqual([]);
});

test('a guest’s that the device would not move at sign-up are told, and moved as soon as it does', async () => {
  const server = openServer();
  const page = await openPage(server);
  await page.record(tick('before'));
  const { openWorkbookStore } = await import('./indexed-workbook-store.ts');
  const store = await openWorkbookStore();
  const broken = vi.spyOn(store, 'bring').mockRejectedValue(new DOMException('closed', 'InvalidStateError'));
  const { bringGuestExercises } = await import('./device-exercises.ts');
  await bringGuestExercises('lin');
  device.owner = 'lin';
  await page.reload();
  expect(page.read()).toMatchObject({ isMoveHeld: true, exercises: [] });
  broken.mockRestore();
  await page.sync();
  expect(page.read()).toMatchObject({ isMoveHeld: false, waitingCount: 0 });
  expect(namesOf(server.rows)).toEqual(['before']);
});

test('what the device would not move at sign-up goes with whoever signs out, and the next guest finds none of it', async () => {
  const page = await openPage(openServer());
  await page.record(tick('before'));
  const { openWorkbookStore } = await import('./indexed-workbook-store.ts');
  const broken = vi
    .spyOn(await openWorkbookStore(), 'bring')
    .mockRejectedValue(new DOMException('closed', 'InvalidStateError'));
  const { bringGuestExercises, dropExercisesOf } = await import('./device-exercises.ts');
  await bringGuestExercises('lin');
  broken.mockRestore();
  await dropExercisesOf('lin');
  expect((await openPage(openServer())).read()).toMatchObject({ exercises: [], isMoveHeld: false });
});

test('a server that answers with trouble is told apart from none', async () => {
  const server = openServer();
  const page = await openPage(server, { keep: async () => fail<CallError>({ code: 'internal', message: 'a bug' }) });
  await page.record(tick('a'));
  await page.sync();
  expect(page.read()).toMatchObject({ waitingCount: 1, sync: 'waiting', why: 'internal' });
});

test('another log under the same name: what was kept of the former is forgotten, what waits is not', async () => {
  const former = openServer('former');
  const page = await openPage(former);
  await page.record(tick('expired'));
  await page.sync();
  const next = openServer('next');
  next.rows.push({ ...tick('other'), id: 'event-elsewhere', at: 1 });
  const later = await openPage(next);
  await later.record(tick('new'));
  await later.sync();
  expect(namesOf(later.read().exercises)).toEqual(['other', 'new']);
  expect(namesOf(next.rows)).toEqual(['other', 'new']);
});

test('signing out takes the owner’s from the device, and clearing a shared one takes everybody’s', async () => {
  const server = openServer();
  for (const owner of ['lin', 'wang', '']) {
    device.owner = owner;
    await (await openPage(server)).record(tick(`of-${owner}`));
  }
  const { dropExercisesOf, dropAllExercises, dropGuestExercises } = await import('./device-exercises.ts');
  const left = async () => {
    const names: string[] = [];
    for (const owner of ['', 'lin', 'wang']) {
      device.owner = owner;
      names.push(...namesOf((await openPage(server)).read().exercises));
    }
    return names;
  };
  await dropExercisesOf('lin');
  expect(await left()).toEqual(['of-', 'of-wang']);
  await dropGuestExercises();
  expect(await left()).toEqual(['of-wang']);
  await dropAllExercises();
  expect(await left()).toEqual([]);
});

test('where the browser keeps nothing, the page says so and still sends', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const server = openServer();
  const page = await openPage(server);
  await page.record(tick('a'));
  expect(page.read()).toMatchObject({ isDurable: false, waitingCount: 1 });
  await page.sync();
  expect(namesOf(server.rows)).toEqual(['a']);
  expect(page.read().waitingCount).toBe(0);
});

test('a device that refuses one deed keeps it on the page, says so, and sends it', async () => {
  const server = openServer();
  const { openWorkbookStore } = await import('./indexed-workbook-store.ts');
  const full = async () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const page = await openPage(server, {
    openStore: async () => ({ ...(await openWorkbookStore()), putWaiting: full }),
  });
  await page.record(tick('a'));
  expect(page.read()).toMatchObject({ isDurable: false, waitingCount: 1 });
  await page.sync();
  expect(namesOf(server.rows)).toEqual(['a']);
  await page.reload();
  expect(page.read()).toMatchObject({ isDurable: true, waitingCount: 0 });
});

test('a device whose database breaks off is said to keep nothing, and the page goes on with the server', async () => {
  const server = openServer();
  await (await openPage(server)).record(tick('earlier'));
  await (await openPage(server)).sync();
  const { openWorkbookStore } = await import('./indexed-workbook-store.ts');
  const broken = async () => Promise.reject(new DOMException('connection lost', 'InvalidStateError'));
  const openStore = async () => ({ ...(await openWorkbookStore()), read: broken, putWaiting: broken, putKept: broken });
  const page = await openPage(server, { openStore });
  expect(page.read()).toMatchObject({ state: 'ready', isDurable: false });
  await page.record(tick('a'));
  await page.sync();
  expect(namesOf(server.rows)).toEqual(['earlier', 'a']);
  expect(namesOf(page.read().exercises)).toEqual(['earlier', 'a']);
  expect(page.read()).toMatchObject({ waitingCount: 0, sync: 'idle' });
});

test('what a session that ended in the middle gave to a guest is sent again by its owner', async () => {
  const server = openServer('log-of-lin');
  device.owner = 'lin';
  const page = await openPage(server);
  await page.record(tick('a'));
  await page.sync();
  const guests = openServer('log-of-a-guest');
  const session = { isOver: false };
  const expiring = await openPage(server, {
    confirmOwner: async () => (session.isOver ? SOMEBODY_ELSE : null),
    keep: async (exercises) => {
      session.isOver = true;
      return guests.keep(exercises);
    },
  });
  await expiring.record(tick('b'));
  await expiring.sync();
  expect(namesOf(expiring.read().exercises)).toEqual(['a', 'b']);
  expect(expiring.read()).toMatchObject({ waitingCount: 1, sync: 'waiting' });
  await (await openPage(server)).sync();
  expect(namesOf(server.rows)).toEqual(['a', 'b']);
});

test('a deed that is being written when the page becomes another’s is not shown to them', async () => {
  const server = openServer();
  const { openWorkbookStore } = await import('./indexed-workbook-store.ts');
  const store = await openWorkbookStore();
  const gate = { open: (): void => undefined };
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  const putWaiting: typeof store.putWaiting = async (owner, rows) => {
    await opened;
    return store.putWaiting(owner, rows);
  };
  device.owner = 'lin';
  const page = await openPage(server, { openStore: async () => ({ ...store, putWaiting }) });
  const writing = page.record(tick('of-lin'));
  expect(namesOf(page.read().exercises)).toEqual(['of-lin']);
  device.owner = '';
  await page.reload();
  gate.open();
  await writing;
  expect(page.read().exercises).toEqual([]);
  await page.sync();
  expect(server.rows).toEqual([]);
  device.owner = 'lin';
  await page.reload();
  expect(namesOf(page.read().exercises)).toEqual(['of-lin']);
});

test('of everything that may go wrong in any order, each deed is there once in the end', async () => {
  const { default: fc } = await import('fast-check');
  const step = fc.constantFrom('record', 'record', 'cut', 'mend', 'lose', 'sync', 'close', 'other-tab');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const server = openServer();
      let page = await openPage(server);
      const done: string[] = [];
      const recordOn = async (on: Workbook) => {
        done.push(`t${done.length}`);
        await on.record(tick(`t${done.length - 1}`));
      };
      for (const what of steps) {
        if (what === 'record') await recordOn(page);
        else if (what === 'cut') server.network.isCut = true;
        else if (what === 'mend') server.network.isCut = false;
        else if (what === 'lose') server.network.losesAnswers += 1;
        else if (what === 'sync') await page.sync();
        else if (what === 'close') page = await openPage(server);
        else await recordOn(await openPage(server));
      }
      Object.assign(server.network, { isCut: false, losesAnswers: 0 });
      const last = await openPage(server);
      await last.sync();
      expect(namesOf(server.rows).sort()).toEqual([...done].sort());
      expect(namesOf(last.read().exercises).sort()).toEqual([...done].sort());
    }),
    { numRuns: 25 },
  );
});
