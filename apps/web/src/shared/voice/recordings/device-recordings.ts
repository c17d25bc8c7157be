import { rangeOf } from './own-recordings.ts';
import { openRecordingDatabase, type RecordingDatabase } from './recording-database.ts';

/** What becomes of the recordings on this device when it changes hands, as workbook/device-exercises.ts. */
const change = async (work: (database: RecordingDatabase) => Promise<void>): Promise<void> => {
  const database = await openRecordingDatabase();
  if (database === null) return;
  try {
    await work(database);
  } catch (error) {
    // Whoever signs up, in or out is not held up by a device that refuses.
    if (!(error instanceof DOMException)) throw error;
  }
};

const drop = (owner: string) => change((database) => database.delete('recordings', rangeOf(owner)));

/** A guest signs up or in and takes them along. */
export const bringGuestRecordings = (owner: string): Promise<void> =>
  change(async (database) => {
    const work = database.transaction('recordings', 'readwrite');
    const [keys, values] = await Promise.all([work.store.getAllKeys(rangeOf('')), work.store.getAll(rangeOf(''))]);
    const brought = values.map((recording, i) => work.store.put(recording, [owner, keys[i]?.[1] ?? '']));
    await Promise.all([...brought, work.store.delete(rangeOf('')), work.done]);
  });

/** A guest's work is left behind. */
export const dropGuestRecordings = (): Promise<void> => drop('');

/** Somebody signs out. */
export const dropRecordingsOf = (owner: string): Promise<void> => drop(owner);

/** Everybody's on this device. */
export const dropAllRecordings = (): Promise<void> => change((database) => database.clear('recordings'));
