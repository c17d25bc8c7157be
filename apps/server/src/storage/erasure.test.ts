import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { handClock } from '@mianmian/application/fixtures/hand-clock';
import { erasePerson } from '@mianmian/application/use-cases/my-data/erase-person';
import { replayErasures } from '@mianmian/application/use-cases/my-data/replay-erasures';
import { describe, expect, it } from 'vitest';
import { dumpTables } from '../fixtures/dump-tables.ts';
import { fillTables } from '../fixtures/fill-tables.ts';
import { ENGINES, openTestDatabase } from '../fixtures/open-test-database.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { afterErasure } from './after-erasure.ts';
import type { Engine } from './engine.ts';
import { erasureList, erasureListFile } from './erasure-list.ts';
import { kyselyStore } from './kysely-store.ts';
import { listTables } from './list-tables.ts';
import { PERSONAL_TABLES, TABLES_OF_NOBODY } from './personal-data.ts';

const personal = PERSONAL_TABLES.map(({ table }) => table);
const IDS_OF_PEOPLE = /person_id$|^userId$|^auth_user_id$/;

async function open(engine: Engine) {
  const db = await openTestDatabase(engine);
  const dataDir = temporaryFolder();
  const clock = handClock();
  const ports = { clock, store: kyselyStore(db), afterErasure: afterErasure(db, dataDir) };
  return { db, listFile: erasureListFile(dataDir), ports };
}

const asked = (personId: string) => ({ personId, why: 'asked' }) as const;

describe.each(ENGINES)('erasing a person, on %s', (engine) => {
  it('knows of every table and column whether it is somebody’s', async () => {
    const { db } = await open(engine);
    for (const { name, columns } of await listTables(db, engine)) {
      const known = PERSONAL_TABLES.find(({ table }) => table === name);
      const names = columns.map((column) => column.name);
      if (known === undefined) {
        expect(TABLES_OF_NOBODY, `${name} is in neither list of personal-data.ts`).toHaveProperty(name);
        if (name !== 'organisation')
          expect(
            names.filter((each) => IDS_OF_PEOPLE.test(each)),
            name,
          ).toEqual([]);
      } else {
        expect([...known.told, ...Object.keys(known.keptBack)].sort(), name).toEqual(names.sort());
      }
    }
  });

  it('leaves no row of theirs, touches nobody else’s, and keeps a tombstone without content', async () => {
    const { db, listFile, ports } = await open(engine);
    await fillTables(db, engine, 'BEN');
    const others = await dumpTables(db, engine);
    const anne = await fillTables(db, engine, 'ANNE');
    const full = await dumpTables(db, engine);
    for (const table of personal) expect(JSON.stringify(full[table]), table).toContain('ANNE');

    const erased = await erasePerson(ports, asked(anne));
    expect(erased).toMatchObject({ ok: true, value: { erasedAt: ports.clock.now() } });
    const { erasure, workspace, organisation, ...left } = await dumpTables(db, engine);
    const { erasure: _none, workspace: _homes, organisation: _founded, ...before } = others;
    expect(left).toEqual(before);
    // They themselves, and the guest whose work they took over.
    expect(erasure?.map((row) => /ANNE[^"]*/.exec(row)?.[0]).sort()).toEqual(['ANNE-former_person', anne]);
    // The organisation, of which nobody else was, is closed: a number and a time.
    expect(JSON.stringify([workspace, organisation]).match(/ANNE[^"\\]*/g)).toEqual([
      'ANNE-organisation',
      'ANNE-organisation',
    ]);
    if (engine === 'sqlite') expect(erasureList(listFile).read()).toHaveLength(2);
    expect(await erasePerson(ports, asked(anne))).toEqual({ ok: false, error: { code: 'not-found' } });
  });

  it('is refused to the last owner of an organisation with others in it, and changes nothing', async () => {
    const { db, ports } = await open(engine);
    const anne = await fillTables(db, engine, 'ANNE');
    const ben = await fillTables(db, engine, 'BEN');
    const joined = { workspace_id: 'ANNE-organisation', person_id: ben, role: 'trainer', joined_at: 2 };
    await db.insertInto('membership').values(joined).execute();
    const before = await dumpTables(db, engine);
    expect(await erasePerson(ports, asked(anne))).toEqual({ ok: false, error: { code: 'last-owner' } });
    expect(await dumpTables(db, engine)).toEqual(before);

    // Granted once and brought back by a backup, it is done again: whoever comes next owns what is left.
    const tombstone = { personId: anne, erasedAt: 7, why: 'asked' } as const;
    const again = () => ports.store.transact((tx) => replayErasures(tx, [tombstone]));
    expect(await again()).toBe(1);
    expect(
      await db
        .selectFrom('membership')
        .select(['person_id', 'role'])
        .where('workspace_id', '=', 'ANNE-organisation')
        .execute(),
    ).toEqual([{ person_id: ben, role: 'owner' }]);
    expect(await again()).toBe(0);
    expect(await ports.store.transact((tx) => tx.erasures.listTombstones())).toContainEqual(tombstone);
  });
});

describe('the list of erasures', () => {
  const stone = (personId: string) => ({ personId, erasedAt: 1, why: 'unseen' }) as const;

  it('takes everybody once, goes on after a line that a crash cut off, and is its owner’s alone', () => {
    const file = erasureListFile(temporaryFolder());
    const list = erasureList(file);
    expect(list.read()).toEqual([]);
    list.add([stone('a'), stone('b')]);
    list.add([stone('b')]);
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"personId":"c","era`);
    expect(list.read()).toEqual([stone('a'), stone('b')]);
    list.add([stone('a'), stone('c')]);
    expect(list.read()).toEqual([stone('a'), stone('b'), stone('c')]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    writeFileSync(file, 'broken\n');
    expect(() => list.read()).toThrow();
  });
});
