import type { Home } from '@mianmian/application/ports/account-store';
import { type Kysely, sql } from 'kysely';
import { movePreparation } from './move-preparation.ts';
import { PERSONAL_TABLES } from './personal-data.ts';
import type { Tables } from './tables.ts';

/** Who somebody is goes by other ways than what they did. */
const IDENTITY = new Set(['auth_user', 'auth_session', 'auth_account', 'workspace', 'person']);
/** Parents before their children: a lock on the one holds the others. */
const WORK = PERSONAL_TABLES.filter(({ table }) => !IDENTITY.has(table));

/** Gives everything of one person's own workspace to another person, in their workspace. */
export async function moveWork(db: Kysely<Tables>, from: Home, to: Home): Promise<void> {
  await freeEventIds(db, from, to);
  await movePreparation(db, from, to);
  const answered = db.selectFrom('answer').select('question_id').distinct().where('person_id', '=', from.personId);
  const questions = await answered.execute();
  for (const { table, whose, told } of WORK) {
    if ('is' in whose && whose.is === 'person') {
      const person = sql.ref(whose.column);
      await sql`update ${sql.table(table)} set ${person} = ${to.personId} where ${person} = ${from.personId}`.execute(
        db,
      );
    }
    if (told.includes('workspace_id')) {
      await sql`update ${sql.table(table)} set workspace_id = ${to.workspaceId}
        where workspace_id = ${from.workspaceId}`.execute(db);
    }
  }
  // An older backup knows this work by the guest's id: whoever erases the person erases it there, too.
  await db.insertInto('former_person').values({ id: from.personId, person_id: to.personId }).execute();
  for (const { question_id } of questions) await numberAttempts(db, to.personId, question_id);
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
  for (const table of ['interview', 'task'] as const) {
    const taken = db.selectFrom(table).select('start_event_id').where('person_id', '=', to.personId);
    await db
      .updateTable(table)
      .set((row) => ({ start_event_id: row.ref('id') }))
      .where('person_id', '=', from.personId)
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
