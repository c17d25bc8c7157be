import type { Migration } from 'kysely';

/** Getting ready for an interview: what somebody writes, edited as a whole, and the log of their exercises. */
export const preparation: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('note')
      .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
      .addColumn('workspace_id', 'text', (column) => column.notNull().references('workspace.id'))
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('changed_at', 'bigint', (column) => column.notNull())
      .addColumn('last_event_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('note_once', ['workspace_id', 'id'])
      .execute();
    await db.schema.createIndex('note_person').on('note').column('person_id').execute();
    await db.schema
      .createTable('exercise')
      .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
      .addColumn('workspace_id', 'text', (column) => column.notNull().references('workspace.id'))
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('sequence', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('kept_at', 'bigint', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('payload', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('exercise_once', ['person_id', 'event_id'])
      .addUniqueConstraint('exercise_order', ['person_id', 'sequence'])
      .execute();
    // Counted by day, and by workspace when a guest signs in.
    await db.schema.createIndex('exercise_kept').on('exercise').columns(['person_id', 'kept_at']).execute();
    await db.schema.createIndex('exercise_workspace').on('exercise').column('workspace_id').execute();
  },
};
