import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { listTables } from './list-tables.ts';
import type { Tables } from './tables.ts';

const JOURNAL = 'kysely_migration';

/** Names of the migrations a database has had, in order; none before its first. */
export async function readApplied(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === JOURNAL)) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(JOURNAL)} order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** Removes every table of the product with all that is in it, within the transaction. */
export async function dropTables(tx: Kysely<Tables>, engine: Engine): Promise<void> {
  for (const { name } of [...(await listTables(tx, engine))].reverse()) await tx.schema.dropTable(name).execute();
  await tx.schema.dropTable(JOURNAL).ifExists().execute();
}

/**
 * Runs the named migrations within the transaction and writes them down as Kysely's migrator would, which itself can
 * run in no transaction but its own.
 */
export async function applyMigrations(
  tx: Kysely<Tables>,
  migrations: Readonly<Record<string, Migration>>,
  names: readonly string[],
  timestamp: string,
): Promise<void> {
  await tx.schema
    .createTable(JOURNAL)
    .ifNotExists()
    .addColumn('name', 'varchar(255)', (column) => column.notNull().primaryKey())
    .addColumn('timestamp', 'varchar(255)', (column) => column.notNull())
    .execute();
  for (const name of names) {
    const migration = migrations[name];
    if (migration === undefined) throw new Error(`there is no migration ${name}`);
    await migration.up(tx);
    await sql`insert into ${sql.table(JOURNAL)} (name, timestamp) values (${name}, ${timestamp})`.execute(tx);
  }
}
