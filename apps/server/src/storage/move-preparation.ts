import { randomUUID } from 'node:crypto';
import type { Home } from '@mianmian/application/ports/account-store';
import type { NoteContent } from '@mianmian/application/ports/note-content';
import type { Kysely } from 'kysely';
import { noteRows } from './note-rows.ts';
import { holdPerson } from './row-locks.ts';
import type { Tables } from './tables.ts';

/** Gives a guest's notes and exercises to another person, whose own of the same name stay as they are. */
export async function movePreparation(db: Kysely<Tables>, from: Home, to: Home): Promise<void> {
  await holdPerson(db, to.personId);
  await moveExercises(db, from, to);
  await moveNotes(db, from, to);
}

/** They come after those that are there, so that a device that reads on finds them; what is in both logs is one deed. */
async function moveExercises(db: Kysely<Tables>, from: Home, to: Home): Promise<void> {
  const there = db.selectFrom('exercise').where('person_id', '=', to.personId);
  const { last } = await there.select(({ fn }) => fn.max('sequence').as('last')).executeTakeFirstOrThrow();
  await db
    .deleteFrom('exercise')
    .where('person_id', '=', from.personId)
    .where('event_id', 'in', there.select('event_id'))
    .execute();
  await db
    .updateTable('exercise')
    .set((row) => ({
      person_id: to.personId,
      workspace_id: to.workspaceId,
      sequence: row('sequence', '+', Number(last ?? 0)),
    }))
    .where('person_id', '=', from.personId)
    .execute();
}

/** A note whose id is taken gets a new one, and what hangs on it follows. */
async function moveNotes(db: Kysely<Tables>, from: Home, to: Home): Promise<void> {
  const notes = noteRows(db);
  const moving = await notes.listOfWorkspace(from.workspaceId);
  if (moving.length === 0) return;
  const taken = new Set((await notes.listOfWorkspace(to.workspaceId)).map(({ id }) => id));
  const newIds = new Map(moving.flatMap(({ id }) => (taken.has(id) ? [[id, randomUUID()] as const] : [])));
  const idNow = (id: string) => newIds.get(id) ?? id;
  await notes.remove(
    from.workspaceId,
    moving.map(({ id }) => id),
  );
  for (const [old, now] of newIds) {
    await db
      .updateTable('interview')
      .set({ application_id: now })
      .where('person_id', '=', from.personId)
      .where('application_id', '=', old)
      .execute();
  }
  for (const { content, ...record } of moving) {
    await notes.put({ ...record, ...to, id: idNow(record.id), content: followApplication(content, idNow) });
  }
}

function followApplication(content: NoteContent, idNow: (id: string) => string): NoteContent {
  switch (content.kind) {
    case 'research':
    case 'letter':
      return { ...content, applicationId: idNow(content.applicationId) };
    case 'review':
      return { ...content, applicationId: content.applicationId === null ? null : idNow(content.applicationId) };
    default:
      return content;
  }
}
