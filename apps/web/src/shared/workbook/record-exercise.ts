import { ownWorkbook } from './own-workbook.ts';
import type { ExerciseDeed } from './workbook.ts';

export type { ExerciseDeed } from './workbook.ts';

/** Writes one exercise down. Resolves once it is safe on the device; the server gets it as soon as it can be reached. */
export const recordExercise = (deed: ExerciseDeed): Promise<void> => ownWorkbook().record(deed);
