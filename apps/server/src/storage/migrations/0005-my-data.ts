import type { Migration } from 'kysely';

/** One's own data in one's own hands: links to reports, and what is left of those who were erased. */
export const myData: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('share')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('workspace_id', 'text', (column) => column.notNull().references('workspace.id'))
      .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('record_id', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('token_hash', 'text', (column) => column.notNull().unique())
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .addColumn('revoked_at', 'bigint')
      .addColumn('opened', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('share_person').on('share').columns(['person_id', 'made_at']).execute();
    // A guest whose work went over to somebody: an old backup still knows it by the guest's id.
    await db.schema
      .createTable('former_person')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
      .execute();
    await db.schema.createIndex('former_person_now').on('former_person').column('person_id').execute();
    await db.schema
      .createTable('erasure')
      .addColumn('erased_id', 'text', (column) => column.primaryKey())
      .addColumn('erased_at', 'bigint', (column) => column.notNull())
      .addColumn('why', 'text', (column) => column.notNull())
      .execute();
  },
};
