import { openMemoryStore } from './memory-workbook-store.ts';
import { openWorkbookDatabase, type WorkbookDatabase } from './workbook-database.ts';
import type { WorkbookStore } from './workbook-store.ts';

/** An array sorts after every string, so this holds all keys [owner, …]. */
const rangeOf = (owner: string) => IDBKeyRange.bound([owner], [owner, []]);

let opened: Promise<WorkbookStore> | null = null;

/** The device's store of exercises, one for the page; in memory where the browser has no database to give. */
export function openWorkbookStore(): Promise<WorkbookStore> {
  opened ??= openWorkbookDatabase().then((database) =>
    database === null ? openMemoryStore() : indexedStore(openAgain),
  );
  return opened;
}

async function openAgain(): Promise<WorkbookDatabase> {
  const database = await openWorkbookDatabase();
  if (database === null) throw new DOMException('the database is there no more', 'InvalidStateError');
  return database;
}

function indexedStore(open: () => Promise<WorkbookDatabase>): WorkbookStore {
  return {
    isDurable: true,
    read: async (owner) => {
      const work = (await open()).transaction(['kept', 'waiting', 'marks']);
      const [kept, waiting, mark] = await Promise.all([
        work.objectStore('kept').getAll(rangeOf(owner)),
        work.objectStore('waiting').getAll(rangeOf(owner)),
        work.objectStore('marks').get(owner),
        work.done,
      ]);
      return { kept, waiting, mark: mark ?? null };
    },
    putWaiting: async (owner, rows) => {
      const work = (await open()).transaction('waiting', 'readwrite', { durability: 'strict' });
      await Promise.all([...rows.map((row) => work.store.put(row, [owner, row.exercise.id])), work.done]);
    },
    dropWaiting: async (owner, ids) => {
      const work = (await open()).transaction('waiting', 'readwrite');
      await Promise.all([...ids.map((id) => work.store.delete([owner, id])), work.done]);
    },
    putKept: async (owner, exercises, mark) => {
      const work = (await open()).transaction(['kept', 'waiting', 'marks'], 'readwrite');
      const [kept, waiting] = [work.objectStore('kept'), work.objectStore('waiting')];
      await Promise.all([
        ...exercises.flatMap((exercise) => [
          kept.put(exercise, [owner, exercise.id]),
          waiting.delete([owner, exercise.id]),
        ]),
        ...(mark === undefined ? [] : [work.objectStore('marks').put(mark, owner)]),
        work.done,
      ]);
    },
    forgetKept: async (owner, mark) => {
      const work = (await open()).transaction(['kept', 'marks'], 'readwrite');
      await Promise.all([
        work.objectStore('kept').delete(rangeOf(owner)),
        work.objectStore('marks').put(mark, owner),
        work.done,
      ]);
    },
    bring: async (from, to) => {
      const work = (await open()).transaction(['kept', 'waiting', 'marks'], 'readwrite');
      const [kept, waiting] = [work.objectStore('kept'), work.objectStore('waiting')];
      const [exercises, rows] = await Promise.all([kept.getAll(rangeOf(from)), waiting.getAll(rangeOf(from))]);
      await Promise.all([
        ...exercises.map((exercise) => kept.put(exercise, [to, exercise.id])),
        ...rows.map((row) => waiting.put(row, [to, row.exercise.id])),
        kept.delete(rangeOf(from)),
        waiting.delete(rangeOf(from)),
        work.objectStore('marks').delete(from),
        work.done,
      ]);
    },
    drop: async (owner) => {
      const work = (await open()).transaction(['kept', 'waiting', 'marks'], 'readwrite');
      await Promise.all([
        work.objectStore('kept').delete(rangeOf(owner)),
        work.objectStore('waiting').delete(rangeOf(owner)),
        work.objectStore('marks').delete(owner),
        work.done,
      ]);
    },
    dropAll: async () => {
      const work = (await open()).transaction(['kept', 'waiting', 'marks'], 'readwrite');
      await Promise.all([
        work.objectStore('kept').clear(),
        work.objectStore('waiting').clear(),
        work.objectStore('marks').clear(),
        work.done,
      ]);
    },
  };
}
