import type { Exercise } from '@mianmian/contract/exercise';
import type { LogMark, WaitingRow, WorkbookStore } from './workbook-store.ts';

type Rows = { kept: Map<string, Exercise>; waiting: Map<string, WaitingRow>; mark: LogMark | null };

/** For pages to which the browser gives no database: it ends with the page, and the page says so. */
export function openMemoryStore(): WorkbookStore {
  const owners = new Map<string, Rows>();
  const rowsOf = (owner: string): Rows => {
    const known = owners.get(owner) ?? { kept: new Map(), waiting: new Map(), mark: null };
    owners.set(owner, known);
    return known;
  };
  return {
    isDurable: false,
    read: async (owner) => {
      const { kept, waiting, mark } = rowsOf(owner);
      return { kept: [...kept.values()], waiting: [...waiting.values()], mark };
    },
    putWaiting: async (owner, rows) => {
      for (const row of rows) rowsOf(owner).waiting.set(row.exercise.id, row);
    },
    dropWaiting: async (owner, ids) => {
      for (const id of ids) rowsOf(owner).waiting.delete(id);
    },
    putKept: async (owner, exercises, mark) => {
      const rows = rowsOf(owner);
      for (const exercise of exercises) {
        rows.kept.set(exercise.id, exercise);
        rows.waiting.delete(exercise.id);
      }
      if (mark !== undefined) rows.mark = mark;
    },
    forgetKept: async (owner, mark) => {
      rowsOf(owner).kept.clear();
      rowsOf(owner).mark = mark;
    },
    bring: async (from, to) => {
      const [brought, own] = [rowsOf(from), rowsOf(to)];
      for (const [id, exercise] of brought.kept) own.kept.set(id, exercise);
      for (const [id, row] of brought.waiting) own.waiting.set(id, row);
      owners.delete(from);
    },
    drop: async (owner) => void owners.delete(owner),
    dropAll: async () => owners.clear(),
  };
}
