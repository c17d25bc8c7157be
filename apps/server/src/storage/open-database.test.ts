import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '../fixtures/open-test-database.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { lockDataDir } from './lock-data-dir.ts';
import { openDatabase, readDurability } from './open-database.ts';
import { findOrMakePerson, findPerson } from './person-rows.ts';

const parts = { clock: { now: () => 1 }, ids: { next: () => crypto.randomUUID() } };

describe('the embedded database', () => {
  it('runs its live connection with synchronous=FULL and a write-ahead log', async () => {
    expect(await readDurability(await openTestDatabase())).toEqual({ synchronous: 2, journalMode: 'wal' });
  });

  it('opens again with what was in it', async () => {
    const folder = temporaryFolder();
    const first = await openDatabase(folder);
    const person = await findOrMakePerson(first, parts, 'auth-user');
    await first.destroy();
    const again = await openDatabase(folder);
    expect(await findPerson(again, 'auth-user')).toEqual(person);
    await again.destroy();
  });

  it('makes one person for a sign-in however often and at once it is asked', async () => {
    const db = await openTestDatabase();
    const people = await Promise.all([1, 2, 3].map(() => findOrMakePerson(db, parts, 'auth-user')));
    expect(new Set(people.map(({ personId }) => personId)).size).toBe(1);
  });

  it('refuses an event of a sitting that is not there', async () => {
    const db = await openTestDatabase();
    const orphan = {
      workspace_id: 'w',
      session_id: 'none',
      sequence: 1,
      at: 1,
      kind: 'k',
      event_id: 'e',
      payload: '{}',
    };
    await expect(db.insertInto('sitting_event').values(orphan).execute()).rejects.toThrow('FOREIGN KEY');
  });
});

describe('the lock of the data folder', () => {
  it('is held by one, and free again after its release', () => {
    const folder = temporaryFolder();
    const first = lockDataDir(folder);
    expect(lockDataDir(folder)).toEqual({ ok: false, error: { code: 'in-use', dataDir: folder } });
    if (first.ok) first.value.release();
    const second = lockDataDir(folder);
    expect(second.ok).toBe(true);
    if (second.ok) second.value.release();
  });

  it('tells any other trouble as what it is', () => {
    expect(() => lockDataDir(join(temporaryFolder(), 'missing'))).toThrow();
    const folder = temporaryFolder();
    const file = new Database(join(folder, 'server.lock'));
    file.close();
    expect(lockDataDir(folder).ok).toBe(true);
  });
});
