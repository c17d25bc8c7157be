import type { Clock } from '@mianmian/application/ports/clock';
import type { Ids } from '@mianmian/application/ports/ids';
import type { Actor, Membership } from '@mianmian/core/access/can';
import type { Kysely } from 'kysely';
import { readRole } from './organisation-rows.ts';
import { runTransaction } from './run-transaction.ts';
import type { Tables } from './tables.ts';

/** The person behind a sign-in, or null before there is one. */
export async function findPerson(db: Kysely<Tables>, authUserId: string): Promise<Actor | null> {
  const row = await db
    .selectFrom('person')
    .leftJoin('auth_user', 'auth_user.id', 'person.auth_user_id')
    .select(['person.id', 'person.workspace_id', 'auth_user.isAnonymous'])
    .where('person.auth_user_id', '=', authUserId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const standing = row.isAnonymous === 0 ? 'account' : 'guest';
  const memberships = standing === 'account' ? await membershipsOf(db, row.id) : [];
  return { personId: row.id, workspaceId: row.workspace_id, standing, memberships };
}

async function membershipsOf(db: Kysely<Tables>, personId: string): Promise<readonly Membership[]> {
  const rows = await db
    .selectFrom('membership')
    .select(['workspace_id', 'role'])
    .where('person_id', '=', personId)
    .orderBy('joined_at')
    .orderBy('workspace_id')
    .execute();
  return rows.map((row) => ({ workspaceId: row.workspace_id, role: readRole(row.role) }));
}

/**
 * The person behind a sign-in, made with a workspace of their own when there is none yet. A person's id is not the
 * sign-in id: signing up later re-points one row.
 */
export const findOrMakePerson = (
  db: Kysely<Tables>,
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
  authUserId: string,
): Promise<Actor> =>
  runTransaction(db, async (tx) => {
    const known = await findPerson(tx, authUserId);
    if (known !== null) return known;

    const [id, workspace_id] = [ids.next(), ids.next()];
    const created_at = clock.now();
    await tx.insertInto('workspace').values({ id: workspace_id, kind: 'personal', created_at }).execute();
    await tx
      .insertInto('person')
      .values({ id, workspace_id, auth_user_id: authUserId, name: '', created_at, seen_at: created_at })
      .execute();
    const made = await findPerson(tx, authUserId);
    if (made === null) throw new Error(`the person just made for ${authUserId} is not there`);
    return made;
  });

/** Marks the person as here today. */
export async function sawPerson(db: Kysely<Tables>, { clock }: { readonly clock: Clock }, id: string): Promise<void> {
  await db.updateTable('person').set({ seen_at: clock.now() }).where('id', '=', id).execute();
}
