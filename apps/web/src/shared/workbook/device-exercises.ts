import { heldMove, holdMove } from './held-move.ts';
import { holds } from './holds.ts';
import { openWorkbookStore } from './indexed-workbook-store.ts';
import type { WorkbookStore } from './workbook-store.ts';

/** What becomes of the exercises on this device when it changes hands; the texts beside them: device/device-texts.ts. */
const change = async (work: (store: WorkbookStore) => Promise<void>): Promise<boolean> =>
  // Whoever signs up, in or out is not held up by a device that refuses.
  holds(work(await openWorkbookStore()));

/** A guest signs up or in and takes their work along. A device that refuses is asked again (workbook.ts). */
export async function bringGuestExercises(owner: string): Promise<void> {
  if (await change((store) => store.bring('', owner))) heldMove.end();
  else holdMove(owner);
}

/** A guest's work is left behind. */
export const dropGuestExercises = (): Promise<void> => drop((store) => store.drop(''));

/** Somebody signs out. What the device never moved to them from the guest is theirs, too: the next guest must not find it. */
export function dropExercisesOf(owner: string): Promise<void> {
  const isHeld = heldMove.read() === owner;
  return drop(async (store) => {
    await store.drop(owner);
    if (isHeld) await store.drop('');
  });
}

/** Everybody's on this device. */
export const dropAllExercises = (): Promise<void> => drop((store) => store.dropAll());

/** Whatever a guest has here later is another's. */
async function drop(work: (store: WorkbookStore) => Promise<void>): Promise<void> {
  heldMove.end();
  await change(work);
}
