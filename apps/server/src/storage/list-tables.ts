import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

export type Column = { readonly name: string; readonly dataType: string };
export type Table = { readonly name: string; readonly columns: readonly Column[] };

/**
 * Every table of the product, asked of the database itself, so that a new one needs no line anywhere. A table comes
 * after those its rows point at: rows can be put back in this order.
 */
export async function listTables(db: Kysely<Tables>, engine: Engine): Promise<readonly Table[]> {
  const found = (await db.introspection.getTables()).filter(
    ({ isView, schema }) => !isView && (schema === undefined || schema === 'public'),
  );
  const tables = found.map(({ name, columns }) => ({
    name,
    columns: columns.map((column) => ({ name: column.name, dataType: column.dataType.toLowerCase() })),
  }));
  return parentsFirst(tables, await listReferences(db, engine));
}

type Reference = { readonly child: string; readonly parent: string };

async function listReferences(db: Kysely<Tables>, engine: Engine): Promise<readonly Reference[]> {
  const query =
    engine === 'sqlite'
      ? sql<Reference>`
          select m.name as child, f."table" as parent
          from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table'`
      : sql<Reference>`
          select child.relname as child, parent.relname as parent
          from pg_constraint c
          join pg_class child on child.oid = c.conrelid
          join pg_class parent on parent.oid = c.confrelid
          where c.contype = 'f'`;
  return (await query.execute(db)).rows;
}

function parentsFirst(tables: readonly Table[], references: readonly Reference[]): readonly Table[] {
  const ordered: Table[] = [];
  const placed = new Set<string>();
  const rest = [...tables].sort((a, b) => (a.name < b.name ? -1 : 1));
  while (rest.length > 0) {
    const next = rest.findIndex(({ name }) =>
      references.every(({ child, parent }) => child !== name || parent === name || placed.has(parent)),
    );
    const [table] = rest.splice(next, next < 0 ? 0 : 1);
    if (table === undefined) throw new Error(`tables point at each other in a circle: ${rest.map(({ name }) => name)}`);
    ordered.push(table);
    placed.add(table.name);
  }
  return ordered;
}
