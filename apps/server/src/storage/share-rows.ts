import type { Share, SharedKind, ShareStore } from '@mianmian/application/ports/share-store';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { ShareRow, Tables } from './tables.ts';

const kind: z.ZodType<SharedKind> = z.enum(['paper', 'desk']);

export function shareRows(db: Kysely<Tables>): ShareStore {
  const shares = () => db.selectFrom('share').selectAll();
  return {
    add: async (share) => {
      await db.insertInto('share').values(writeShare(share)).execute();
    },
    find: async (id) => readOrNull(await shares().where('id', '=', id).executeTakeFirst()),
    findByToken: async (tokenHash) => readOrNull(await shares().where('token_hash', '=', tokenHash).executeTakeFirst()),
    listOpen: async (personId, now) => {
      const open = shares()
        .where('person_id', '=', personId)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', now);
      return (await open.orderBy('made_at', 'desc').orderBy('id').execute()).map(readShare);
    },
    revoke: async (id, at) => {
      await db.updateTable('share').set({ revoked_at: at }).where('id', '=', id).execute();
    },
    listRevoked: async () => {
      const revoked = db.selectFrom('share').select(['id', 'revoked_at']).where('revoked_at', 'is not', null);
      const rows = await revoked.orderBy('revoked_at').orderBy('id').execute();
      return rows.map((row) => ({ shareId: row.id, revokedAt: Number(row.revoked_at) }));
    },
    countOpening: async (id) => {
      await db
        .updateTable('share')
        .set((share) => ({ opened: share('opened', '+', 1) }))
        .where('id', '=', id)
        .execute();
    },
  };
}

const readOrNull = (row: ShareRow | undefined): Share | null => (row === undefined ? null : readShare(row));

const readShare = (row: ShareRow): Share => ({
  id: row.id,
  workspaceId: row.workspace_id,
  personId: row.person_id,
  kind: kind.parse(row.kind),
  recordId: row.record_id,
  title: row.title,
  name: row.name,
  tokenHash: row.token_hash,
  madeAt: row.made_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
  opened: row.opened,
});

const writeShare = (share: Share): ShareRow => ({
  id: share.id,
  workspace_id: share.workspaceId,
  person_id: share.personId,
  kind: share.kind,
  record_id: share.recordId,
  title: share.title,
  name: share.name,
  token_hash: share.tokenHash,
  made_at: share.madeAt,
  expires_at: share.expiresAt,
  revoked_at: share.revokedAt,
  opened: share.opened,
});
