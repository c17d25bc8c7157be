import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handClock } from '@mianmian/application/fixtures/hand-clock';
import { erasePerson } from '@mianmian/application/use-cases/my-data/erase-person';
import { type Kysely, sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fillTables } from './fixtures/fill-tables.ts';
import { openTestDatabase } from './fixtures/open-test-database.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { afterErasure } from './storage/after-erasure.ts';
import { kyselyStore } from './storage/kysely-store.ts';
import { openDatabase } from './storage/open-database.ts';
import type { Tables } from './storage/tables.ts';

const ANNE = 'ANNE7f3a91';
const TEXT = `${ANNE}的话`;

/** In which files of the folder the text stands, byte for byte. */
const filesWith = (folder: string, text: string): readonly string[] =>
  readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));

/** Much written, rewritten and deleted, among others' rows, so that pages split, move and are freed. */
async function live(db: Kysely<Tables>): Promise<void> {
  const [answer] = await db.selectFrom('answer').selectAll().where('id', 'like', `${ANNE}%`).execute();
  const [ben] = await db.selectFrom('answer').selectAll().where('id', 'like', 'BEN%').execute();
  if (answer === undefined || ben === undefined) throw new Error('both answered');
  const rows = Array.from({ length: 600 }, (_, index) => {
    const [whose, word] = index % 3 === 0 ? ([answer, TEXT] as const) : ([ben, 'BEN的话'] as const);
    const unique = { id: `${whose.id}-${(index * 7919) % 600}`, sitting_id: null, event_id: `${word}-${index}` };
    return { ...whose, ...unique, answer: word.repeat(1 + ((index * 31) % 400)) };
  });
  for (let from = 0; from < rows.length; from += 60) {
    await db
      .insertInto('answer')
      .values(rows.slice(from, from + 60))
      .execute();
  }
  for (const [index, { id }] of rows.entries()) {
    if (index % 4 === 0) await db.deleteFrom('answer').where('id', '=', id).execute();
    if (index % 5 === 0)
      await db
        .updateTable('draft')
        .set({ text: TEXT.repeat(index) })
        .where('sitting_id', 'like', `${ANNE}%`)
        .execute();
  }
}

describe('the embedded database after an erasure', () => {
  it('has none of the person’s text in any byte of any file, while it runs and when it was closed', async () => {
    const folder = temporaryFolder();
    const db = await openDatabase(folder);
    onTestFinished(() => db.destroy());
    const personId = await fillTables(db, 'sqlite', ANNE);
    await fillTables(db, 'sqlite', 'BEN');
    await live(db);
    await sql`pragma wal_checkpoint(passive)`.execute(db);
    await db.updateTable('draft').set({ text: TEXT }).where('sitting_id', 'like', `${ANNE}%`).execute();
    expect(filesWith(folder, TEXT)).toEqual(['mianmian.sqlite', 'mianmian.sqlite-wal']);

    const ports = { clock: handClock(), store: kyselyStore(db), afterErasure: afterErasure(db, folder) };
    expect(await erasePerson(ports, { personId, why: 'asked' })).toMatchObject({ ok: true });
    expect(filesWith(folder, TEXT)).toEqual([]);
    expect(filesWith(folder, 'BEN的话')).toEqual(['mianmian.sqlite']);
    // Of the name itself only ids are left: of the tombstones, and of the organisation that closed.
    const left = readdirSync(folder).flatMap((name) =>
      [...readFileSync(join(folder, name), 'latin1').matchAll(/ANNE7f3a91[-\w ]*/g)].map(([found]) => found),
    );
    expect(new Set(left.map((found) => /^ANNE7f3a91-(former_person|organisation|person)/.exec(found)?.[0]))).toEqual(
      new Set([`${ANNE}-former_person`, `${ANNE}-organisation`, `${ANNE}-person`]),
    );
    await db.destroy();
    expect(filesWith(folder, TEXT)).toEqual([]);
  });

  it('is cleaned by the next round when a backup was reading meanwhile', async () => {
    const folder = temporaryFolder();
    const db = await openDatabase(folder);
    const reader = await openDatabase(folder);
    onTestFinished(async () => {
      await reader.destroy();
      await db.destroy();
    });
    const personId = await fillTables(db, 'sqlite', ANNE);
    const settle = afterErasure(db, folder);
    const ports = { clock: handClock(), store: kyselyStore(db), afterErasure: settle };
    await reader.transaction().execute(async (tx) => {
      await tx.selectFrom('answer').selectAll().execute();
      const begun = performance.now();
      expect(await erasePerson(ports, { personId, why: 'asked' })).toMatchObject({ ok: true });
      expect(performance.now() - begun).toBeLessThan(2_000);
      expect(filesWith(folder, `${ANNE} in answer`)).not.toEqual([]);
    });
    await settle();
    expect(filesWith(folder, `${ANNE} in answer`)).toEqual([]);
  });
});

/** Files of the database's own folder in which the text stands, read by PostgreSQL itself. */
async function postgresFilesWith(db: Kysely<Tables>, text: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    with folder as (select 'base/' || oid as path from pg_database where datname = current_database())
    select name from folder, pg_ls_dir(folder.path) as name
    where position(convert_to(${text}, 'UTF8') in pg_read_binary_file(folder.path || '/' || name)) > 0`.execute(db);
  return rows.map(({ name }) => name);
}

describe('PostgreSQL after an erasure', () => {
  it('has none of the person’s text in its data files once they were rewritten as the guide says', async () => {
    const db = await openTestDatabase('postgres');
    const personId = await fillTables(db, 'postgres', ANNE);
    await fillTables(db, 'postgres', 'BEN');
    const ports = { clock: handClock(), store: kyselyStore(db), afterErasure: afterErasure(db, '/nowhere') };
    await sql`analyze`.execute(db);
    expect(await erasePerson(ports, { personId, why: 'asked' })).toMatchObject({ ok: true });
    await sql`checkpoint`.execute(db);
    expect(await postgresFilesWith(db, `${ANNE} in answer`)).not.toEqual([]);
    // Old rows stay for a moment while somebody connects to this PostgreSQL, to another test's database too.
    const rewrite = async (): Promise<readonly string[]> => {
      for (const step of ['analyze', 'vacuum full', 'checkpoint']) await sql.raw(step).execute(db);
      return postgresFilesWith(db, `${ANNE} in `);
    };
    let left = await rewrite();
    for (let again = 0; left.length > 0 && again < 3; again += 1) left = await rewrite();
    expect(left).toEqual([]);
    expect(await postgresFilesWith(db, 'BEN in answer')).not.toEqual([]);
  }, 60_000);
});
