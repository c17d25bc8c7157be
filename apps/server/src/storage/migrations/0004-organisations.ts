import type { Migration } from 'kysely';

/** Organisations, who belongs to them, and the links by which somebody comes to. */
export const organisations: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('organisation')
      .addColumn('workspace_id', 'text', (column) => column.primaryKey().references('workspace.id'))
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('founder_person_id', 'text', (column) => column.references('person.id'))
      .addColumn('founding_event_id', 'text')
      .addColumn('closed_at', 'bigint')
      .addUniqueConstraint('organisation_founded_once', ['founder_person_id', 'founding_event_id'])
      .execute();
    await db.schema
      .createTable('membership')
      .addColumn('workspace_id', 'text', (column) => column.notNull().references('organisation.workspace_id'))
      .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('joined_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('membership_once', ['workspace_id', 'person_id'])
      .execute();
    await db.schema.createIndex('membership_person').on('membership').column('person_id').execute();
    await db.schema
      .createTable('invitation')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull().references('organisation.workspace_id'))
      .addColumn('token_hash', 'text', (column) => column.notNull().unique())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('note', 'text', (column) => column.notNull())
      .addColumn('made_by_person_id', 'text', (column) => column.notNull().references('person.id'))
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .addColumn('accepted_at', 'bigint')
      .execute();
    await db.schema.createIndex('invitation_workspace').on('invitation').column('workspace_id').execute();
    await db.schema.createIndex('invitation_maker').on('invitation').column('made_by_person_id').execute();
  },
};
