import type { NoteContent } from '@mianmian/application/ports/note-content';
import type { NoteRecord, NoteStore } from '@mianmian/application/ports/note-store';
import { noteContentSchema } from '@mianmian/contract/note';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import type { Kysely } from 'kysely';
import { column } from './json-columns.ts';
import { holdPerson } from './row-locks.ts';
import type { NoteRow, Tables } from './tables.ts';

const parseContent = column<NoteContent>(noteContentSchema);

export function noteRows(db: Kysely<Tables>): NoteStore {
  const notes = (workspaceId: string) => db.selectFrom('note').selectAll().where('workspace_id', '=', workspaceId);
  return {
    hold: (personId) => holdPerson(db, personId),
    find: async (workspaceId, id) => {
      const row = await notes(workspaceId).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : readNote(row);
    },
    listOfWorkspace: async (workspaceId) =>
      (await notes(workspaceId).orderBy('changed_at', 'desc').orderBy('id').execute()).map(readNote),
    put: async (record) => {
      const { workspace_id, id, ...changes } = writeNote(record);
      await db
        .insertInto('note')
        .values({ workspace_id, id, ...changes })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doUpdateSet(changes))
        .execute();
    },
    remove: async (workspaceId, ids) => {
      await db.deleteFrom('note').where('workspace_id', '=', workspaceId).where('id', 'in', ids).execute();
    },
  };
}

const readNote = (row: NoteRow): NoteRecord => ({
  id: row.id,
  workspaceId: row.workspace_id,
  personId: row.person_id,
  revision: row.revision,
  createdAt: row.created_at,
  changedAt: row.changed_at,
  lastEventId: row.last_event_id,
  content: parseContent(row.content),
});

const writeNote = (record: NoteRecord): NoteRow => ({
  person_id: record.personId,
  workspace_id: record.workspaceId,
  id: record.id,
  kind: record.content.kind,
  revision: record.revision,
  content: canonicalText(record.content),
  created_at: record.createdAt,
  changed_at: record.changedAt,
  last_event_id: record.lastEventId,
});
