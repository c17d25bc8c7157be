import { existsSync } from 'node:fs';
import type { Tombstone } from '@mianmian/application/ports/erasure-store';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { erasureListFile, readErasureList } from '../storage/erasure-list.ts';
import type { AdminRefusal } from './refusal.ts';

/**
 * The list in the data folder, if there is one, and the one that was named. A list that cannot be read whole is refused,
 * for it says who must not come back.
 */
export function readErasureLists(dataDir: string, named?: string): Result<readonly Tombstone[], AdminRefusal> {
  const all: Tombstone[] = [];
  if (named !== undefined && !existsSync(named)) return fail({ code: 'erasures-damaged', detail: `${named}: missing` });
  for (const file of [erasureListFile(dataDir), named]) {
    if (file === undefined) continue;
    try {
      all.push(...readErasureList(file));
    } catch (error) {
      // What a broken line throws quotes it.
      if (!(error instanceof Error)) throw error;
      return fail({ code: 'erasures-damaged', detail: `${file}: ${error.name}` });
    }
  }
  return ok(all);
}
