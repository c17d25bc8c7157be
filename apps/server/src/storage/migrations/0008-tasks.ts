import type { Migration } from 'kysely';

/** Data and content tasks: what was given, and what was handed in of it. */
export const tasks: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('task')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
      .addColumn('workspace_id', 'text', (column) => column.notNull().references('workspace.id'))
      .addColumn('start_event_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('question_hash', 'text', (column) => column.notNull().references('asked_question.hash'))
      .addColumn('given', 'text', (column) => column.notNull())
      .addColumn('max', 'double precision', (column) => column.notNull())
      .addColumn('started_at', 'bigint', (column) => column.notNull())
      .addColumn('handed_in_at', 'bigint')
      .addColumn('hand_in_event_id', 'text')
      .addColumn('work', 'text')
      .addColumn('result', 'text')
      .addColumn('points', 'double precision')
      .addUniqueConstraint('task_once', ['person_id', 'start_event_id'])
      .execute();
    await db.schema.createIndex('task_workspace').on('task').columns(['workspace_id', 'started_at']).execute();
  },
};
