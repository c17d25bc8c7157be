import { existsSync } from 'node:fs';
import type { Tombstone } from '@mianmian/application/ports/erasure-store';
import type { Revocation } from '@mianmian/application/ports/share-store';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { erasureList, erasureListFile } from '../storage/erasure-list.ts';
import type { LastingList } from '../storage/lasting-list.ts';
import { revocationList, revocationListFile } from '../storage/revocation-list.ts';
import type { AdminRefusal } from './refusal.ts';

/** Files beside those in the data folder. */
export type NamedLists = { readonly erasures?: string | undefined; readonly revocations?: string | undefined };
export type LastingLists = { readonly erasures: readonly Tombstone[]; readonly revocations: readonly Revocation[] };

/**
 * The lists in the data folder, if there are any, and those that were named. One that cannot be read whole is refused,
 * for it says who must not come back, and what must stay closed.
 */
export function readLastingLists(dataDir: string, named: NamedLists = {}): Result<LastingLists, AdminRefusal> {
  const erasures = readAll(erasureList, erasureListFile(dataDir), named.erasures);
  if (!erasures.ok) return erasures;
  const revocations = readAll(revocationList, revocationListFile(dataDir), named.revocations);
  return revocations.ok ? ok({ erasures: erasures.value, revocations: revocations.value }) : revocations;
}

function readAll<T>(
  listAt: (file: string) => LastingList<T>,
  own: string,
  named: string | undefined,
): Result<readonly T[], AdminRefusal> {
  const all: T[] = [];
  if (named !== undefined && !existsSync(named)) return fail({ code: 'list-damaged', detail: `${named}: missing` });
  for (const file of [own, named]) {
    if (file === undefined) continue;
    try {
      all.push(...listAt(file).read());
    } catch (error) {
      // What a broken line throws quotes it.
      if (!(error instanceof Error)) throw error;
      return fail({ code: 'list-damaged', detail: `${file}: ${error.name}` });
    }
  }
  return ok(all);
}
