import { readOwner } from '../../device/device-owner.ts';
import { type KeptRecording, openRecordingDatabase } from './recording-database.ts';

/** On one device, of everybody who uses it: ten self-introductions with picture, or two hundred without. */
const MOST_BYTES = 300 * 1024 * 1024;

/** An array sorts after every string, so this holds all keys [owner, …]. */
export const rangeOf = (owner: string) => IDBKeyRange.bound([owner], [owner, []]);

/** `full`: older ones must go first; `refused`: this browser keeps none. */
export type Kept = 'kept' | 'full' | 'refused';

export async function keepRecording(id: string, recording: KeptRecording): Promise<Kept> {
  const database = await openRecordingDatabase();
  if (database === null) return 'refused';
  try {
    const there = await database.getAll('recordings');
    const bytes = there.reduce((sum, { blob }) => sum + blob.size, recording.blob.size);
    if (bytes > MOST_BYTES) return 'full';
    await database.put('recordings', recording, [readOwner(), id]);
    return 'kept';
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return error.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}

/** Null when it is not on this device, or not this person's. */
export async function findRecording(id: string): Promise<KeptRecording | null> {
  const database = await openRecordingDatabase();
  try {
    return (await database?.get('recordings', [readOwner(), id])) ?? null;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Which of this person's are here. */
export async function listRecordings(): Promise<ReadonlySet<string>> {
  const database = await openRecordingDatabase();
  try {
    const keys = (await database?.getAllKeys('recordings', rangeOf(readOwner()))) ?? [];
    return new Set(keys.map(([, id]) => id));
  } catch (error) {
    if (error instanceof DOMException) return new Set();
    throw error;
  }
}

/** False when the device would not. */
export async function dropRecording(id: string): Promise<boolean> {
  const database = await openRecordingDatabase();
  try {
    await database?.delete('recordings', [readOwner(), id]);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
