import { openWorkbookStore } from './indexed-workbook-store.ts';

/** What becomes of the exercises on this device when it changes hands; the texts beside them: device/device-texts.ts. */

/** A guest signs up or in and takes their work along. */
export const bringGuestExercises = async (owner: string): Promise<void> => (await openWorkbookStore()).bring('', owner);

/** A guest's work is left behind. */
export const dropGuestExercises = async (): Promise<void> => (await openWorkbookStore()).drop('');

/** Somebody signs out. */
export const dropExercisesOf = async (owner: string): Promise<void> => (await openWorkbookStore()).drop(owner);

/** Everybody's on this device. */
export const dropAllExercises = async (): Promise<void> => (await openWorkbookStore()).dropAll();
