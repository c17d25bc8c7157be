import type { DBSchema, IDBPDatabase } from 'idb';
import { deviceDatabase } from '../../device/device-database.ts';

/** A recording as it lies on the device. */
export type KeptRecording = { readonly blob: Blob; readonly durationMs: number; readonly at: number };

/** Keys are [owner, id]; an owner's recordings lie together. */
type RecordingSchema = DBSchema & { recordings: { key: [string, string]; value: KeptRecording } };
export type RecordingDatabase = IDBPDatabase<RecordingSchema>;

/** Apart from the exercises' database: a device that is full of recordings still writes exercises down. */
export const openRecordingDatabase = deviceDatabase<RecordingSchema>({
  name: 'mianmian-recordings',
  version: 1,
  upgrade: (made) => void made.createObjectStore('recordings'),
});
