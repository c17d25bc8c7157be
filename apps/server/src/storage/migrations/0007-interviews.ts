import type { Migration } from 'kysely';

/** Mock interviews: where each stands, and turn by turn what was said; the answers of an ended one point at it. */
export const interviews: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('interview')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull().references('workspace.id'))
      .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
      .addColumn('start_event_id', 'text', (column) => column.notNull())
      .addColumn('minutes', 'integer', (column) => column.notNull())
      .addColumn('seed', 'integer', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('preset_id', 'text')
      .addColumn('application_id', 'text')
      .addColumn('facts', 'text', (column) => column.notNull())
      .addColumn('weak', 'text', (column) => column.notNull())
      .addColumn('content_hash', 'text', (column) => column.notNull())
      .addColumn('question_hashes', 'text', (column) => column.notNull())
      .addColumn('opening', 'text', (column) => column.notNull())
      .addColumn('started_at', 'bigint', (column) => column.notNull())
      .addColumn('last_at', 'bigint', (column) => column.notNull())
      .addColumn('ended_at', 'bigint')
      .addColumn('ended_by', 'text')
      .addColumn('turns', 'integer', (column) => column.notNull())
      .addColumn('points', 'double precision')
      .addColumn('max_points', 'double precision')
      .addColumn('snapshot', 'text', (column) => column.notNull())
      .addUniqueConstraint('interview_started_once', ['person_id', 'start_event_id'])
      .execute();
    await db.schema
      .createIndex('interview_workspace')
      .on('interview')
      .columns(['workspace_id', 'started_at'])
      .execute();
    await db.schema
      .createTable('interview_turn')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('interview_id', 'text', (column) => column.notNull().references('interview.id'))
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('turn', 'text', (column) => column.notNull())
      .addColumn('says', 'text', (column) => column.notNull())
      .addColumn('found', 'text')
      .addPrimaryKeyConstraint('interview_turn_order', ['interview_id', 'number'])
      .addUniqueConstraint('interview_turn_once', ['interview_id', 'event_id'])
      .execute();
    await db.schema
      .alterTable('answer')
      .addColumn('interview_id', 'text', (column) => column.references('interview.id'))
      .execute();
    await db.schema.createIndex('answer_interview').on('answer').column('interview_id').execute();
  },
};
