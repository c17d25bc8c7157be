import type { Clock } from '@mianmian/application/ports/clock';
import type { Ids } from '@mianmian/application/ports/ids';
import type { Actor } from '@mianmian/core/access/can';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** The person behind a sign-in, or null before there is one. */
export async function findPerson(db: Kysely<Tables>, authUserId: string): Promise<Actor | null> {
  const people = db.selectFrom('person').select(['id', 'workspace_id']);
  const row = await people.where('auth_user_id', '=', authUserId).executeTakeFirst();
  return row === undefined ? null : { personId: row.id, workspaceId: row.workspace_id };
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
  db.transaction().execute(async (tx) => {
    const known = await findPerson(tx, authUserId);
    if (known !== null) return known;

    const actor: Actor = { personId: ids.next(), workspaceId: ids.next() };
    const created_at = clock.now();
    await tx.insertInto('workspace').values({ id: actor.workspaceId, kind: 'personal', created_at }).execute();
    await tx
      .insertInto('person')
      .values({ id: actor.personId, workspace_id: actor.workspaceId, auth_user_id: authUserId, created_at })
      .execute();
    return actor;
  });
