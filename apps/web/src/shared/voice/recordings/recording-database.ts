import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A recording as it lies on the device. */
export type KeptRecording = { readonly blob: Blob; readonly durationMs: number; readonly at: number };

/** Keys are [owner, id]; an owner's recordings lie together. */
type RecordingSchema = DBSchema & { recordings: { key: [string, string]; value: KeptRecording } };
export type RecordingDatabase = IDBPDatabase<RecordingSchema>;

/** Apart from the exercises' database: a device that is full of recordings still writes exercises down. */
const NAME = 'mianmian-recordings';
const VERSION = 1;

let opened: Promise<RecordingDatabase | null> | null = null;

/** Null where the browser gives none. */
export function openRecordingDatabase(): Promise<RecordingDatabase | null> {
  opened ??= open();
  return opened;
}

async function open(): Promise<RecordingDatabase | null> {
  const again = () => {
    opened = null;
  };
  if (typeof indexedDB === 'undefined') return null;
  try {
    return await openDB<RecordingSchema>(NAME, VERSION, {
      upgrade: (made) => void made.createObjectStore('recordings'),
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
