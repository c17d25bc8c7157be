import type { Exercise } from '@mianmian/contract/exercise';
import type { DBSchema, IDBPDatabase } from 'idb';
import { deviceDatabase } from '../device/device-database.ts';
import type { LogMark, WaitingRow } from './workbook-store.ts';

/** Keys are [owner, id of the exercise]; an owner's rows lie together. */
type WorkbookSchema = DBSchema & {
  kept: { key: [string, string]; value: Exercise };
  waiting: { key: [string, string]; value: WaitingRow };
  marks: { key: string; value: LogMark };
  /** What everybody gets alike, as the server sent it, by name: cards, drills, typing. */
  content: { key: string; value: unknown };
};
export type WorkbookDatabase = IDBPDatabase<WorkbookSchema>;

export const openWorkbookDatabase = deviceDatabase<WorkbookSchema>({
  name: 'mianmian',
  version: 1,
  upgrade: (made) => {
    for (const store of ['kept', 'waiting', 'marks', 'content'] as const) made.createObjectStore(store);
  },
});
