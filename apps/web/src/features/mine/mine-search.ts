import { WORK_KINDS, type WorkKind } from './work.ts';

/** Which kind is shown; all of them when it is left out. */
export type MineSearch = { kind?: WorkKind };

/** Reads the address; whatever is not understood is left out. */
export function readMineSearch({ kind }: Record<string, unknown>): MineSearch {
  const known = WORK_KINDS.find((each) => each === kind);
  return known === undefined ? {} : { kind: known };
}
