import { holds } from './holds.ts';
import { openWorkbookStore } from './indexed-workbook-store.ts';
import type { WorkbookStore } from './workbook-store.ts';

/** What becomes of the exercises on this device when it changes hands; the texts beside them: device/device-texts.ts. */
const change = async (work: (store: WorkbookStore) => Promise<void>): Promise<void> => {
  // Whoever signs up, in or out is not held up by a device that refuses.
  await holds(work(await openWorkbookStore()));
};

/** A guest signs up or in and takes their work along. */
export const bringGuestExercises = (owner: string): Promise<void> => change((store) => store.bring('', owner));

/** A guest's work is left behind. */
export const dropGuestExercises = (): Promise<void> => change((store) => store.drop(''));

/** Somebody signs out. */
export const dropExercisesOf = (owner: string): Promise<void> => change((store) => store.drop(owner));

/** Everybody's on this device. */
export const dropAllExercises = (): Promise<void> => change((store) => store.dropAll());
