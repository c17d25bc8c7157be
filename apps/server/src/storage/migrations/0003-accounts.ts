import { type Kysely, type Migration, sql } from 'kysely';

async function widenPerson(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('person')
    .addColumn('name', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await db.schema
    .alterTable('person')
    .addColumn('seen_at', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  // Whoever is there already counts as seen today: their time to expire begins with this version.
  await sql`update person set seen_at = ${Date.now()}`.execute(db);
  await db.schema.createIndex('person_seen').on('person').column('seen_at').execute();
}

async function createRecovery(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('recovery_code')
    .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('recovery_code_once', ['person_id', 'hash'])
    .execute();
  await db.schema
    .createTable('password_reset')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('password_reset_person').on('password_reset').column('person_id').execute();
}

/** Keys are hashes: the table tells nobody which addresses were tried. */
async function createTries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sign_in_try')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .addColumn('free_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('sign_in_try_last').on('sign_in_try').column('last_at').execute();
}

/** What somebody began in a day is counted before they begin more. */
async function indexDays(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('sitting_of_person').on('sitting').columns(['subject_person_id', 'started_at']).execute();
  await db.schema.createIndex('answer_day').on('answer').columns(['person_id', 'at']).execute();
  await db.schema
    .createIndex('desk_run_of_person')
    .on('desk_run')
    .columns(['subject_person_id', 'started_at'])
    .execute();
}

export const accounts: Migration = {
  up: async (db) => {
    await widenPerson(db);
    await createRecovery(db);
    await createTries(db);
    await indexDays(db);
  },
};
