import type { Exercise, exercisePageSchema, keptExercisesSchema } from '@mianmian/contract/exercise';
import type { Result } from '@mianmian/core/shared/result';
import type { z } from 'zod';
import type { CallError } from '../api/call-endpoint.ts';
import { isPassing } from '../api/is-passing.ts';
import { observable } from '../observable.ts';
import { findRows } from './find-rows.ts';
import type { HeldMove } from './held-move.ts';
import { holds } from './holds.ts';
import type { LogMark, WaitingRow, WorkbookRows, WorkbookStore } from './workbook-store.ts';

type WithoutName<T> = T extends Exercise ? Omit<T, 'id' | 'at'> : never;
/** An exercise as the page tells it; the workbook names and dates it. */
export type ExerciseDeed = WithoutName<Exercise>;

export type WorkbookState = {
  readonly state: 'loading' | 'ready';
  /** Kept and waiting ones, oldest first. */
  readonly exercises: readonly Exercise[];
  /** Not yet on the server. */
  readonly waitingCount: number;
  /** The server will not take these as they are; they stay on the device until somebody decides. */
  readonly refused: readonly Exercise[];
  /**
   * `waiting`: it is tried again by itself, `why` says what was wrong; `denied`: so it is, and trying alone won't help;
   * `limited`: the server takes no more for today.
   */
  readonly sync: 'idle' | 'sending' | 'waiting' | 'denied' | 'limited';
  /** Of the last try; null where it went well. */
  readonly why: CallError['code'] | null;
  /** A guest's of before the sign-up are still a guest's on this device: it would not move them, and is asked again. */
  readonly isMoveHeld: boolean;
  /** False where the browser keeps nothing beyond the page. */
  readonly isDurable: boolean;
};

export type WorkbookPorts = {
  readonly openStore: () => Promise<WorkbookStore>;
  /** Whose device it is at this moment. */
  readonly readOwner: () => string;
  /** Asks the server; why not, when it gave no answer or sees somebody else. */
  readonly confirmOwner: () => Promise<CallError | null>;
  readonly heldMove: HeldMove;
  readonly keep: (exercises: readonly Exercise[]) => Promise<Result<z.output<typeof keptExercisesSchema>, CallError>>;
  readonly list: (after: number) => Promise<Result<z.output<typeof exercisePageSchema>, CallError>>;
  /** Runs the work while no other page of this browser sends, signs in or out. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** Tells the other pages of this browser that the device holds something new. */
  readonly announce: () => void;
  readonly makeId: () => string;
  readonly now: () => number;
};

export type Workbook = {
  readonly read: () => WorkbookState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves with its id once it is safe on the device; where that is impossible, `isDurable` says so. */
  readonly record: (deed: ExerciseDeed) => Promise<string>;
  /** Sends what waits and reads what other devices did. Resolves when nothing more can be done now. */
  readonly sync: () => Promise<void>;
  /** Reads the device anew: another page changed it, or it has another owner. */
  readonly reload: () => Promise<void>;
  readonly retryRefused: () => Promise<void>;
  readonly dropRefused: () => Promise<void>;
};

const UNCONFIRMED: CallError = { code: 'offline', message: 'nobody answered for this owner' };
const NO_ROWS: WorkbookRows = { kept: [], waiting: [], mark: null };

const BATCH = 100;
/** Quiet after a deed before it is sent: somebody going through cards sends several at once. */
export const QUIET_MS = 800;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const;
const LONGEST_RETRY_MS = 60_000;
/** The day's limit of the server is not over sooner. */
const LIMITED_MS = 15 * 60_000;
/** The server has read it and will never take it: others must not wait for it. */
const NEVER: ReadonlySet<CallError['code']> = new Set(['bad-request', 'too-large']);

/** The log of exercises of whoever uses this device: written here first, then sent; every name is sent until it is acknowledged. */
export function createWorkbook(ports: WorkbookPorts): Workbook {
  const state = observable<WorkbookState>({
    state: 'loading',
    exercises: [],
    waitingCount: 0,
    refused: [],
    sync: 'idle',
    why: null,
    isMoveHeld: false,
    isDurable: true,
  });
  let store: Promise<WorkbookStore> | null = null;
  let kept = new Map<string, Exercise>();
  let waiting = new Map<string, WaitingRow>();
  /** Deeds that the device would not take: they live as long as the page. */
  const fragile = new Map<string, WaitingRow>();
  /** Being written to the device. */
  const pending = new Map<string, WaitingRow>();
  let mark: LogMark | null = null;
  let owner: string | null = null;
  let latestAt = 0;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const openStore = (): Promise<WorkbookStore> => {
    store ??= ports.openStore();
    return store;
  };

  const publish = (sync = state.read().sync, why = state.read().why) => {
    const all = new Map([...waiting].map(([id, { exercise }]) => [id, exercise]));
    for (const [id, exercise] of kept) all.set(id, exercise);
    const refused = [...waiting.values()].flatMap(({ exercise, refusal }) => (refusal === null ? [] : [exercise]));
    state.write({
      ...state.read(),
      state: owner === null ? 'loading' : 'ready',
      exercises: [...all.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
      waitingCount: waiting.size - refused.length,
      refused,
      sync,
      why: sync === 'idle' ? null : why,
      isMoveHeld: owner !== null && owner !== '' && ports.heldMove.read() === owner,
    });
  };

  const reload = async () => {
    const readFor = ports.readOwner();
    const opened = await openStore();
    if (readFor !== '' && ports.heldMove.read() === readFor && (await holds(opened.bring('', readFor)))) {
      ports.heldMove.end();
    }
    const found = await findRows(opened, readFor);
    if (ports.readOwner() !== readFor) return reload();
    // A guest's go along when they sign up on this page; nobody else changes on it.
    if (owner !== null && owner !== '' && owner !== readFor) for (const held of [fragile, pending]) held.clear();
    // A device that won't be read: the page goes on with what it has and what the server tells.
    const rows =
      found ?? (owner === readFor ? { kept: [...kept.values()], waiting: [...waiting.values()], mark } : NO_ROWS);
    kept = new Map(rows.kept.map((exercise) => [exercise.id, exercise]));
    waiting = new Map([...rows.waiting.map((row) => [row.exercise.id, row] as const), ...fragile, ...pending]);
    mark = rows.mark;
    owner = readFor;
    state.write({ ...state.read(), isDurable: opened.isDurable && found !== null && fragile.size === 0 });
    publish();
  };

  const takeKept = async (exercises: readonly Exercise[], next?: LogMark) => {
    await holds((await openStore()).putKept(ports.readOwner(), exercises, next));
    for (const exercise of exercises) {
      kept.set(exercise.id, exercise);
      waiting.delete(exercise.id);
      fragile.delete(exercise.id);
    }
    if (next !== undefined) mark = next;
  };

  /** What was kept of another log is not this one's. */
  const seeLog = async (log: string) => {
    if (mark?.log === log) return;
    const isOther = mark !== null;
    mark = { log, lastSequence: 0 };
    if (!isOther) return;
    await holds((await openStore()).forgetKept(ports.readOwner(), mark));
    kept = new Map();
  };

  /** An answer from a log that is new here: the session may have ended meanwhile, and a guest have been made. */
  const isOwnLog = async (log: string): Promise<boolean> =>
    mark?.log === log || (owner === '' && (mark?.log ?? '') === '') || (await ports.confirmOwner()) === null;

  /** Null when all of them are settled, else why not. */
  const send = async (batch: readonly Exercise[]): Promise<CallError | null> => {
    const result = await ports.keep(batch);
    if (result.ok) {
      if (!(await isOwnLog(result.value.log))) return UNCONFIRMED;
      await seeLog(result.value.log);
      await takeKept(batch);
      return null;
    }
    if (!NEVER.has(result.error.code)) return result.error;
    const [first] = batch;
    if (batch.length > 1 || first === undefined) {
      const half = Math.ceil(batch.length / 2);
      return (await send(batch.slice(0, half))) ?? (await send(batch.slice(half)));
    }
    const row = { exercise: first, refusal: result.error.code };
    waiting.set(first.id, row);
    if (fragile.has(first.id)) fragile.set(first.id, row);
    await holds((await openStore()).putWaiting(ports.readOwner(), [row]));
    return null;
  };

  const sendAll = async (): Promise<CallError | null> => {
    for (;;) {
      const batch = [...waiting.values()]
        .flatMap(({ exercise, refusal }) => (refusal === null ? [exercise] : []))
        .sort((a, b) => a.at - b.at)
        .slice(0, BATCH);
      if (batch.length === 0) return null;
      publish('sending');
      const error = await send(batch);
      publish();
      ports.announce();
      if (error !== null) return error;
    }
  };

  const readNew = async (): Promise<CallError | null> => {
    for (;;) {
      const after = mark?.lastSequence ?? 0;
      const result = await ports.list(after);
      if (!result.ok) return result.error;
      const { log, exercises, isAll } = result.value;
      const isOther = mark !== null && mark.log !== log;
      if (!(await isOwnLog(log))) return UNCONFIRMED;
      await seeLog(log);
      if (isOther && after > 0) continue;
      const lastSequence = exercises.at(-1)?.sequence ?? after;
      await takeKept(
        exercises.map(({ exercise }) => exercise),
        { log, lastSequence },
      );
      if (isAll || exercises.length === 0) return null;
    }
  };

  const again = (error: CallError) => {
    const isLimited = error.code === 'limit-reached';
    const stand = isLimited ? 'limited' : isPassing(error) ? 'waiting' : 'denied';
    const waitMs = isLimited ? LIMITED_MS : (RETRY_MS[failures] ?? LONGEST_RETRY_MS);
    failures += 1;
    clearTimeout(timer);
    timer = setTimeout(() => void sync(), Math.max(waitMs, (error.retryAfterSeconds ?? 0) * 1_000));
    publish(stand, error.code);
  };

  const syncAlone = () =>
    ports.alone(async () => {
      await reload();
      const unconfirmed = await ports.confirmOwner();
      if (unconfirmed !== null) return again(unconfirmed);
      const error = (await sendAll()) ?? (await readNew());
      if (error !== null) return again(error);
      failures = 0;
      publish('idle');
      if (state.read().isMoveHeld) timer = setTimeout(() => void sync(), LONGEST_RETRY_MS);
      ports.announce();
    });

  const sync = (): Promise<void> => {
    clearTimeout(timer);
    running ??= syncAlone().finally(() => {
      running = null;
      const isMore = [...waiting.values()].some(({ refusal }) => refusal === null);
      if (isMore && state.read().sync === 'idle') void sync();
    });
    return running;
  };

  const record = async (deed: ExerciseDeed) => {
    latestAt = Math.max(ports.now(), latestAt + 1);
    const exercise: Exercise = { ...deed, id: ports.makeId(), at: latestAt };
    const row: WaitingRow = { exercise, refusal: null };
    const recordFor = ports.readOwner();
    // Shown at once: what was pressed must not jump back until the device has written it.
    pending.set(exercise.id, row);
    waiting.set(exercise.id, row);
    publish();
    const opened = await openStore();
    const isSafe = await holds(opened.putWaiting(recordFor, [row]));
    // The page became another's meanwhile: it lies under the name of whoever did it.
    if (!pending.delete(exercise.id)) return exercise.id;
    const isSent = kept.has(exercise.id);
    if (!isSent) waiting.set(exercise.id, row);
    if (!isSent && !isSafe) fragile.set(exercise.id, row);
    state.write({ ...state.read(), isDurable: opened.isDurable && fragile.size === 0 });
    publish();
    ports.announce();
    if (state.read().sync === 'idle' && running === null) {
      clearTimeout(timer);
      timer = setTimeout(() => void sync(), QUIET_MS);
    }
    return exercise.id;
  };

  return {
    read: state.read,
    subscribe: state.subscribe,
    record,
    sync,
    reload,
    retryRefused: async () => {
      const rows = [...waiting.values()].filter(({ refusal }) => refusal !== null);
      const freed = rows.map(({ exercise }) => ({ exercise, refusal: null }));
      for (const row of freed) if (fragile.has(row.exercise.id)) fragile.set(row.exercise.id, row);
      await holds((await openStore()).putWaiting(ports.readOwner(), freed));
      await reload();
      return sync();
    },
    dropRefused: async () => {
      const ids = state.read().refused.map(({ id }) => id);
      for (const id of ids) fragile.delete(id);
      await holds((await openStore()).dropWaiting(ports.readOwner(), ids));
      await reload();
      ports.announce();
    },
  };
}
