import type { Kysely, Migration } from 'kysely';

/** Sign-in tables have better-auth's own column names; it reads and writes them. */
async function createSignInTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('auth_user')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('emailVerified', 'integer', (column) => column.notNull())
    .addColumn('image', 'text')
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('updatedAt', 'text', (column) => column.notNull())
    .addColumn('isAnonymous', 'integer')
    .execute();
  await db.schema
    .createTable('auth_session')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('expiresAt', 'text', (column) => column.notNull())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('updatedAt', 'text', (column) => column.notNull())
    .addColumn('ipAddress', 'text')
    .addColumn('userAgent', 'text')
    .addColumn('userId', 'text', (column) => column.notNull().references('auth_user.id').onDelete('cascade'))
    .execute();
  await db.schema.createIndex('auth_session_user').on('auth_session').column('userId').execute();
  await db.schema
    .createTable('auth_account')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('accountId', 'text', (column) => column.notNull())
    .addColumn('providerId', 'text', (column) => column.notNull())
    .addColumn('userId', 'text', (column) => column.notNull().references('auth_user.id').onDelete('cascade'))
    .addColumn('accessToken', 'text')
    .addColumn('refreshToken', 'text')
    .addColumn('idToken', 'text')
    .addColumn('accessTokenExpiresAt', 'text')
    .addColumn('refreshTokenExpiresAt', 'text')
    .addColumn('scope', 'text')
    .addColumn('password', 'text')
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('updatedAt', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('auth_account_user').on('auth_account').column('userId').execute();
  await db.schema
    .createTable('auth_verification')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('identifier', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('expiresAt', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('updatedAt', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('auth_verification_identifier').on('auth_verification').column('identifier').execute();
}

async function createPersonTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('workspace')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  // No foreign key to auth_user: signing up re-points this row while better-auth deletes its anonymous user.
  await db.schema
    .createTable('person')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace_id', 'text', (column) => column.notNull().references('workspace.id'))
    .addColumn('auth_user_id', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createSittingTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sitting')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace_id', 'text', (column) => column.notNull().references('workspace.id'))
    .addColumn('subject_person_id', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('start_event_id', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('last_event_at', 'bigint', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('points', 'double precision')
    .addColumn('snapshot', 'text', (column) => column.notNull())
    .addUniqueConstraint('sitting_start', ['subject_person_id', 'start_event_id'])
    .execute();
  await db.schema.createIndex('sitting_workspace').on('sitting').columns(['workspace_id', 'started_at']).execute();
  await db.schema.createIndex('sitting_due').on('sitting').column('due_at').execute();
  await db.schema
    .createTable('sitting_event')
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('session_id', 'text', (column) => column.notNull().references('sitting.id'))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('sitting_event_order', ['session_id', 'sequence'])
    .addUniqueConstraint('sitting_event_once', ['session_id', 'event_id'])
    .execute();
  await db.schema
    .createTable('draft')
    .addColumn('workspace_id', 'text', (column) => column.notNull())
    .addColumn('sitting_id', 'text', (column) => column.notNull().references('sitting.id'))
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('saved_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('draft_latest', ['sitting_id', 'question_id'])
    .execute();
}

async function createAnswerTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('asked_question')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('answer')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('workspace_id', 'text', (column) => column.notNull().references('workspace.id'))
    .addColumn('person_id', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('question_hash', 'text', (column) => column.notNull().references('asked_question.hash'))
    .addColumn('sitting_id', 'text', (column) => column.references('sitting.id'))
    .addColumn('event_id', 'text')
    .addColumn('attempt_number', 'integer', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('evaluation', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('total', 'double precision', (column) => column.notNull())
    .addColumn('max', 'double precision', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('late', 'integer', (column) => column.notNull())
    .addUniqueConstraint('answer_practised_once', ['person_id', 'event_id'])
    .addUniqueConstraint('answer_of_sitting', ['sitting_id', 'question_id'])
    .execute();
  await db.schema.createIndex('answer_workspace').on('answer').columns(['workspace_id', 'question_id', 'at']).execute();
  await db.schema.createIndex('answer_person').on('answer').columns(['person_id', 'question_id']).execute();
}

async function createServerState(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('server_state')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'bigint', (column) => column.notNull())
    .execute();
}

export const first: Migration = {
  up: async (db) => {
    await createSignInTables(db);
    await createPersonTables(db);
    await createSittingTables(db);
    await createAnswerTables(db);
    await createServerState(db);
  },
};
