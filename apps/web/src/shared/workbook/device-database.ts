import type { Exercise } from '@mianmian/contract/exercise';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LogMark, WaitingRow } from './workbook-store.ts';

/** Keys are [owner, id of the exercise]; an owner's rows lie together. */
export type DeviceSchema = DBSchema & {
  kept: { key: [string, string]; value: Exercise };
  waiting: { key: [string, string]; value: WaitingRow };
  marks: { key: string; value: LogMark };
  /** What everybody gets alike, as the server sent it, by name: cards, drills, typing. */
  content: { key: string; value: unknown };
};
export type DeviceDatabase = IDBPDatabase<DeviceSchema>;

const NAME = 'mianmian';
const VERSION = 1;

let opened: Promise<DeviceDatabase | null> | null = null;

/** The device's database; null where the browser gives none (private windows, policies, a broken profile). */
export function openDeviceDatabase(): Promise<DeviceDatabase | null> {
  opened ??= open();
  return opened;
}

async function open(): Promise<DeviceDatabase | null> {
  const again = () => {
    opened = null;
  };
  if (typeof indexedDB === 'undefined') return null;
  try {
    return await openDB<DeviceSchema>(NAME, VERSION, {
      upgrade: (made) => {
        for (const store of ['kept', 'waiting', 'marks', 'content'] as const) made.createObjectStore(store);
      },
      // A newer page wants to change it: this one lets go and opens it anew when it needs it.
      blocking: (_from, _to, event) => {
        again();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: again,
    });
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
