import type { LoginSessionStore } from '@mianmian/application/ports/account-store';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** better-auth's sessions of a person. Their tokens are read by better-auth alone. */
export function loginSessionRows(db: Kysely<Tables>): LoginSessionStore {
  const usersOf = (personId: string) => db.selectFrom('person').select('auth_user_id').where('id', '=', personId);
  return {
    listOf: async (personId) => {
      const rows = await db
        .selectFrom('auth_session')
        .select(['id', 'userAgent', 'createdAt', 'updatedAt', 'expiresAt'])
        .where('userId', 'in', usersOf(personId))
        .execute();
      return rows
        .map(({ id, userAgent, createdAt, updatedAt }) => ({
          id,
          device: userAgent ?? '',
          signedInAt: Date.parse(createdAt),
          seenAt: Date.parse(updatedAt),
        }))
        .sort((a, b) => b.seenAt - a.seenAt || b.signedInAt - a.signedInAt);
    },
    end: async (personId, sessionId) => {
      const query = db.deleteFrom('auth_session').where('id', '=', sessionId);
      const { numDeletedRows } = await query.where('userId', 'in', usersOf(personId)).executeTakeFirst();
      return numDeletedRows > 0n;
    },
    endAll: async (personId, { exceptId }) => {
      const query = db.deleteFrom('auth_session').where('userId', 'in', usersOf(personId));
      await (exceptId === null ? query : query.where('id', '<>', exceptId)).execute();
    },
  };
}
