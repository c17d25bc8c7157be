import type { Home } from '@mianmian/application/ports/account-store';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Tables whose rows belong to a workspace; those that hold others up come first, for a lock on them holds the rest. */
const OF_A_WORKSPACE = [
  'sitting',
  'desk_run',
  'sitting_event',
  'draft',
  'answer',
  'desk_input',
  'desk_event',
  'desk_report',
  'share',
] as const;

/** Gives everything of one person's own workspace to another person, in their workspace. */
export async function moveWork(db: Kysely<Tables>, from: Home, to: Home): Promise<void> {
  await freeEventIds(db, from, to);
  for (const table of OF_A_WORKSPACE) {
    const query = db.updateTable(table).set({ workspace_id: to.workspaceId });
    await query.where('workspace_id', '=', from.workspaceId).execute();
  }
  for (const table of ['sitting', 'desk_run'] as const) {
    const query = db.updateTable(table).set({ subject_person_id: to.personId });
    await query.where('subject_person_id', '=', from.personId).execute();
  }
  await db.updateTable('share').set({ person_id: to.personId }).where('person_id', '=', from.personId).execute();
  // An older backup knows this work by the guest's id: whoever erases the person erases it there, too.
  await db.insertInto('former_person').values({ id: from.personId, person_id: to.personId }).execute();
  const moved = await db
    .updateTable('answer')
    .set({ person_id: to.personId })
    .where('person_id', '=', from.personId)
    .returning('question_id')
    .execute();
  for (const questionId of new Set(moved.map(({ question_id }) => question_id))) {
    await numberAttempts(db, to.personId, questionId);
  }
}

/** A browser names its writes once for a person; two persons' names may meet. The row's own id is as good a name. */
async function freeEventIds(db: Kysely<Tables>, from: Home, to: Home): Promise<void> {
  for (const table of ['sitting', 'desk_run'] as const) {
    const taken = db.selectFrom(table).select('start_event_id').where('subject_person_id', '=', to.personId);
    await db
      .updateTable(table)
      .set((row) => ({ start_event_id: row.ref('id') }))
      .where('subject_person_id', '=', from.personId)
      .where('start_event_id', 'in', taken)
      .execute();
  }
  const taken = db.selectFrom('answer').select('event_id').where('person_id', '=', to.personId);
  await db
    .updateTable('answer')
    .set((row) => ({ event_id: row.ref('id') }))
    .where('person_id', '=', from.personId)
    .where('event_id', 'is not', null)
    .where('event_id', 'in', taken.where('event_id', 'is not', null))
    .execute();
}

/** Attempts of two persons become those of one: by time, from 1. What was left unanswered stays 0. */
async function numberAttempts(db: Kysely<Tables>, personId: string, questionId: string): Promise<void> {
  const attempts = await db
    .selectFrom('answer')
    .select(['id', 'attempt_number'])
    .where('person_id', '=', personId)
    .where('question_id', '=', questionId)
    .where('state', '<>', 'unanswered')
    .orderBy('at')
    .orderBy('attempt_number')
    .orderBy('id')
    .execute();
  for (const [index, { id, attempt_number }] of attempts.entries()) {
    if (attempt_number === index + 1) continue;
    await db
      .updateTable('answer')
      .set({ attempt_number: index + 1 })
      .where('id', '=', id)
      .execute();
  }
}
