import type { Account, AccountStore, Home } from '@mianmian/application/ports/account-store';
import type { Instant } from '@mianmian/core/shared/instant';
import type { Kysely } from 'kysely';
import { moveWork } from './move-work.ts';
import type { Tables } from './tables.ts';

/** better-auth's name for signing in by address and password. */
const CREDENTIAL = 'credential';

/** Accounts in better-auth's tables, written here because it cannot take part in our transactions. */
export function accountRows(db: Kysely<Tables>): AccountStore {
  const accounts = () =>
    db
      .selectFrom('person')
      .innerJoin('auth_user', 'auth_user.id', 'person.auth_user_id')
      .innerJoin('auth_account', 'auth_account.userId', 'auth_user.id')
      .where('auth_account.providerId', '=', CREDENTIAL)
      .select([
        'person.id as personId',
        'person.workspace_id as workspaceId',
        'person.name as name',
        'auth_user.id as userId',
        'auth_user.email as email',
        'auth_account.password as passwordHash',
      ]);
  return {
    find: async (personId) => readOrNull(await accounts().where('person.id', '=', personId).executeTakeFirst()),
    findByEmail: async (email) => readOrNull(await accounts().where('auth_user.email', '=', email).executeTakeFirst()),
    add: async (account, at) => {
      const { workspaceId: workspace_id, userId: auth_user_id, personId: id, name } = account;
      await insertSignIn(db, account, at);
      await db.insertInto('workspace').values({ id: workspace_id, kind: 'personal', created_at: at }).execute();
      await db
        .insertInto('person')
        .values({ id, workspace_id, auth_user_id, name, created_at: at, seen_at: at })
        .execute();
    },
    replaceGuest: async (account, at) => {
      const { auth_user_id: guestUserId } = await personOf(db, account.personId);
      await insertSignIn(db, account, at);
      await db
        .updateTable('person')
        .set({ auth_user_id: account.userId, name: account.name, seen_at: at })
        .where('id', '=', account.personId)
        .execute();
      await removeSignIn(db, guestUserId);
    },
    bringWork: async (guest, to) => {
      const { auth_user_id: guestUserId } = await personOf(db, guest.personId);
      await moveWork(db, guest, to);
      await removeHome(db, guest);
      await removeSignIn(db, guestUserId);
    },
    setPassword: async (userId, password, at) => {
      await db
        .updateTable('auth_account')
        .set({ password, updatedAt: new Date(at).toISOString() })
        .where('userId', '=', userId)
        .where('providerId', '=', CREDENTIAL)
        .execute();
    },
    countPieces: async (workspaceId) => {
      const counts = await db
        .selectNoFrom(({ selectFrom, fn }) => {
          const all = fn.countAll<number>().as('count');
          return [
            selectFrom('sitting').select(all).where('workspace_id', '=', workspaceId).as('papers'),
            selectFrom('answer')
              .select(all)
              .where('workspace_id', '=', workspaceId)
              .where('sitting_id', 'is', null)
              .where('interview_id', 'is', null)
              .as('practised'),
            selectFrom('interview').select(all).where('workspace_id', '=', workspaceId).as('interviews'),
            selectFrom('desk_run').select(all).where('workspace_id', '=', workspaceId).as('runs'),
            selectFrom('note').select(all).where('workspace_id', '=', workspaceId).as('notes'),
            selectFrom('exercise').select(all).where('workspace_id', '=', workspaceId).as('exercises'),
            selectFrom('task').select(all).where('workspace_id', '=', workspaceId).as('tasks'),
          ];
        })
        .executeTakeFirstOrThrow();
      return Object.values(counts).reduce<number>((sum, count) => sum + Number(count), 0);
    },
    readSeenAt: async (personId) => (await personOf(db, personId)).seen_at,
    listUnseenGuests: async (since, limit) => {
      const guests = db
        .selectFrom('person')
        .leftJoin('auth_user', 'auth_user.id', 'person.auth_user_id')
        .select('person.id')
        .where('person.seen_at', '<', since)
        .where((where) => where.or([where('auth_user.id', 'is', null), where('auth_user.isAnonymous', '=', 1)]));
      return (await guests.orderBy('person.seen_at').limit(limit).execute()).map(({ id }) => id);
    },
  };
}

type AccountRow = Omit<Account, 'passwordHash'> & { readonly passwordHash: string | null };

const readOrNull = (row: AccountRow | undefined): Account | null =>
  row === undefined || row.passwordHash === null ? null : { ...row, passwordHash: row.passwordHash };

/** The row itself, held against anybody else who would change it until the transaction ends. */
async function personOf(db: Kysely<Tables>, id: string) {
  const held = db
    .updateTable('person')
    .set((row) => ({ name: row.ref('name') }))
    .where('id', '=', id);
  return held.returning(['auth_user_id', 'seen_at']).executeTakeFirstOrThrow();
}

async function insertSignIn(db: Kysely<Tables>, account: Account, at: Instant): Promise<void> {
  const { userId, email, name, passwordHash: password } = account;
  const times = { createdAt: new Date(at).toISOString(), updatedAt: new Date(at).toISOString() };
  await db
    .insertInto('auth_user')
    .values({ id: userId, name, email, emailVerified: 0, isAnonymous: 0, ...times })
    .execute();
  // As better-auth does it, the account's own id is the user's.
  const named = { id: `${userId}-${CREDENTIAL}`, accountId: userId, providerId: CREDENTIAL, userId };
  await db
    .insertInto('auth_account')
    .values({ ...named, password, ...times })
    .execute();
}

/** Its sessions go with it, by the database's own cascade. */
async function removeSignIn(db: Kysely<Tables>, userId: string): Promise<void> {
  await db.deleteFrom('auth_user').where('id', '=', userId).execute();
}

async function removeHome(db: Kysely<Tables>, { personId, workspaceId }: Home): Promise<void> {
  await db.deleteFrom('person').where('id', '=', personId).execute();
  await db.deleteFrom('workspace').where('id', '=', workspaceId).execute();
}
