import type { RecoveryStore, TryStore } from '@mianmian/application/ports/account-store';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export const recoveryRows = (db: Kysely<Tables>): RecoveryStore => ({
  listCodes: async (personId) => {
    const rows = await db.selectFrom('recovery_code').select('hash').where('person_id', '=', personId).execute();
    return rows.map(({ hash }) => hash);
  },
  replaceCodes: async (person_id, hashes, made_at) => {
    await db.deleteFrom('recovery_code').where('person_id', '=', person_id).execute();
    const rows = hashes.map((hash) => ({ person_id, hash, made_at }));
    await db.insertInto('recovery_code').values(rows).execute();
  },
  useCode: async (personId, hash) => {
    const query = db.deleteFrom('recovery_code').where('person_id', '=', personId).where('hash', '=', hash);
    return (await query.executeTakeFirst()).numDeletedRows === 1n;
  },
  addReset: async ({ hash, personId: person_id, at: made_at, expiresAt: expires_at }) => {
    await db.insertInto('password_reset').values({ hash, person_id, made_at, expires_at }).execute();
  },
  findReset: async (hash) => {
    const query = db.selectFrom('password_reset').select(['person_id', 'expires_at']).where('hash', '=', hash);
    const row = await query.executeTakeFirst();
    return row === undefined ? null : { personId: row.person_id, expiresAt: row.expires_at };
  },
  endResets: async (personId) => {
    const { numDeletedRows } = await db
      .deleteFrom('password_reset')
      .where('person_id', '=', personId)
      .executeTakeFirst();
    return Number(numDeletedRows);
  },
});

export const tryRows = (db: Kysely<Tables>): TryStore => ({
  find: async (key) => {
    // Writing first holds the row: whoever tries at the same moment waits for this transaction.
    const nothing = { failures: 0, last_at: 0, free_at: 0 };
    await db
      .insertInto('sign_in_try')
      .values({ key, ...nothing })
      .onConflict((conflict) => conflict.column('key').doUpdateSet((row) => ({ key: row.ref('excluded.key') })))
      .execute();
    const row = await db.selectFrom('sign_in_try').selectAll().where('key', '=', key).executeTakeFirstOrThrow();
    return { failures: row.failures, lastAt: row.last_at, freeAt: row.free_at };
  },
  put: async (key, { failures, lastAt: last_at, freeAt: free_at }) => {
    await db.updateTable('sign_in_try').set({ failures, last_at, free_at }).where('key', '=', key).execute();
  },
  forget: async (since) => {
    await db.deleteFrom('sign_in_try').where('last_at', '<', since).execute();
  },
  clear: async (key) => {
    await db.deleteFrom('sign_in_try').where('key', '=', key).execute();
  },
});
