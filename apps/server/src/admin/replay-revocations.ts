import type { Revocation } from '@mianmian/application/ports/share-store';
import type { Kysely } from 'kysely';
import type { Engine } from '../storage/engine.ts';
import { listTables } from '../storage/list-tables.ts';
import { shareRows } from '../storage/share-rows.ts';
import type { Tables } from '../storage/tables.ts';

/** The links that a database knows to be revoked; none when its schema is older than links. */
export async function findRevocations(tx: Kysely<Tables>, engine: Engine): Promise<readonly Revocation[]> {
  const knows = (await listTables(tx, engine)).some(({ name }) => name === 'share');
  return knows ? shareRows(tx).listRevoked() : [];
}

/** Revokes again what came back open. @returns how many did */
export async function replayRevocations(tx: Kysely<Tables>, revocations: readonly Revocation[]): Promise<number> {
  const shares = shareRows(tx);
  let revoked = 0;
  for (const { shareId, revokedAt } of revocations) {
    const share = await shares.find(shareId);
    if (share === null || share.revokedAt !== null) continue;
    await shares.revoke(shareId, revokedAt);
    revoked += 1;
  }
  return revoked;
}
