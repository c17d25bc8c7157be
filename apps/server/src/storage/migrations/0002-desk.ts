import type { Migration } from 'kysely';

/** Runs at the service desk: a log of inputs, a log of the events they and time made, and the report. */
export const desk: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('desk_run')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull().references('workspace.id'))
      .addColumn('subject_person_id', 'text', (column) => column.notNull().references('person.id'))
      .addColumn('start_event_id', 'text', (column) => column.notNull())
      .addColumn('scenario_id', 'text', (column) => column.notNull())
      .addColumn('scenario_version', 'integer', (column) => column.notNull())
      .addColumn('variant_id', 'text', (column) => column.notNull())
      .addColumn('seed', 'bigint', (column) => column.notNull())
      .addColumn('mode', 'text', (column) => column.notNull())
      .addColumn('engine_version', 'text', (column) => column.notNull())
      .addColumn('content_hash', 'text', (column) => column.notNull())
      .addColumn('started_at', 'bigint', (column) => column.notNull())
      .addColumn('held_ms', 'bigint', (column) => column.notNull())
      .addColumn('paused_at', 'bigint')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('ended_at', 'bigint')
      .addColumn('ended_by', 'text')
      .addColumn('due_at', 'bigint')
      .addColumn('touched_at', 'bigint', (column) => column.notNull())
      .addColumn('sequence', 'integer', (column) => column.notNull())
      .addColumn('inputs', 'integer', (column) => column.notNull())
      .addColumn('score', 'double precision')
      .addColumn('are_gates_passed', 'integer')
      .addUniqueConstraint('desk_run_start', ['subject_person_id', 'start_event_id'])
      .execute();
    await db.schema.createIndex('desk_run_workspace').on('desk_run').columns(['workspace_id', 'started_at']).execute();
    await db.schema.createIndex('desk_run_due').on('desk_run').column('due_at').execute();
    await db.schema
      .createTable('desk_input')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('run_id', 'text', (column) => column.notNull().references('desk_run.id'))
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('deed', 'text', (column) => column.notNull())
      .addColumn('result', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('desk_input_order', ['run_id', 'number'])
      .addUniqueConstraint('desk_input_once', ['run_id', 'event_id'])
      .execute();
    await db.schema
      .createTable('desk_event')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('run_id', 'text', (column) => column.notNull().references('desk_run.id'))
      .addColumn('sequence', 'integer', (column) => column.notNull())
      .addColumn('at_ms', 'bigint', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('payload', 'text', (column) => column.notNull())
      .addColumn('shown', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('desk_event_order', ['run_id', 'sequence'])
      .execute();
    await db.schema
      .createTable('desk_report')
      .addColumn('workspace_id', 'text', (column) => column.notNull())
      .addColumn('run_id', 'text', (column) => column.primaryKey().references('desk_run.id'))
      .addColumn('report', 'text', (column) => column.notNull())
      .execute();
  },
};
