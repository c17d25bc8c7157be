import { askToPersist } from './ask-to-persist.ts';
import { ownWorkbook } from './own-workbook.ts';
import type { ExerciseDeed } from './workbook.ts';

export type { ExerciseDeed } from './workbook.ts';

/**
 * Writes one exercise down. Resolves with its id once it is safe on the device; the server gets it as soon as it can be
 * reached, and takes back the time of a device whose clock is ahead: whoever looks for it again goes by the id.
 */
export async function recordExercise(deed: ExerciseDeed): Promise<string> {
  const id = await ownWorkbook().record(deed);
  if (ownWorkbook().read().isDurable) void askToPersist();
  return id;
}
