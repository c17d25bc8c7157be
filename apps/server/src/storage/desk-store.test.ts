import { handClock } from '@mianmian/application/fixtures/hand-clock';
import { memoryStore } from '@mianmian/application/fixtures/memory-store';
import type { DeskDeed, DeskHappening, DeskRunRecord } from '@mianmian/application/ports/desk-store';
import type { Store } from '@mianmian/application/ports/store';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '../fixtures/open-test-database.ts';
import type { Engine } from './engine.ts';
import { kyselyStore } from './kysely-store.ts';
import { findOrMakePerson } from './person-rows.ts';

type Opened = { readonly store: Store; readonly record: DeskRunRecord };
type Owner = { readonly personId: string; readonly workspaceId: string };

const T0 = 1_800_000_000_000;
const recordOf = ({ personId, workspaceId }: Owner): DeskRunRecord => ({
  id: 'run',
  workspaceId,
  subjectPersonId: personId,
  startEventId: 'start',
  scenarioId: 'tutorial',
  scenarioVersion: 1,
  variantId: 'only',
  seed: 2_147_483_647,
  mode: 'practice',
  engineVersion: '1',
  contentHash: 'hash',
  startedAt: T0,
  heldMs: 0,
  pausedAt: null,
  status: 'live',
  endedAt: null,
  endedBy: null,
  dueAt: T0 + 1_000,
  touchedAt: T0,
  sequence: 0,
  inputs: 0,
  score: null,
  areGatesPassed: null,
});

async function openReal(engine: Engine): Promise<Opened> {
  const db = await openTestDatabase(engine);
  const owner = await findOrMakePerson(db, { clock: handClock(), ids: { next: () => crypto.randomUUID() } }, 'auth');
  return { store: kyselyStore(db), record: recordOf(owner) };
}
const openMemory = async (): Promise<Opened> => ({
  store: memoryStore(),
  record: recordOf({ personId: 'p', workspaceId: 'w' }),
});

const happening = (sequence: number, text: string): DeskHappening => ({
  event: { sequence, atMs: sequence * 10, chat: 'main', kind: 'agent', text, frames: [] },
  shown: { sequence, atMs: sequence * 10, chat: 'c1', kind: 'agent', text },
});

describe.each([
  ['SQLite', () => openReal('sqlite')],
  ['PostgreSQL', () => openReal('postgres')],
  ['memory', openMemory],
])('the store of desks in %s', (_, open) => {
  it('gives back a run as it was put, by its id, its start, its workspace and its due time', async () => {
    const { store, record } = await open();
    await store.transact((tx) => tx.desks.put(record));
    const later = {
      ...record,
      status: 'paused',
      pausedAt: T0 + 5,
      dueAt: null,
      score: 82.5,
      areGatesPassed: true,
    } as const;
    await store.transact(async (tx) => {
      expect(await tx.desks.find('run')).toEqual(record);
      expect(await tx.desks.findByStartEvent(record.subjectPersonId, 'start')).toEqual(record);
      expect(await tx.desks.listOfWorkspace(record.workspaceId)).toEqual([record]);
      expect(await tx.desks.listTicking()).toEqual([record]);
      expect(await tx.desks.claimDue(T0 + 999, 5)).toEqual([]);
      expect(await tx.desks.claimDue(T0 + 1_000, 5)).toEqual([record]);
      await tx.desks.postpone('run', T0 + 2_000);
      expect(await tx.desks.claimDue(T0 + 1_999, 5)).toEqual([]);
      await tx.desks.put(later);
    });
    expect(await store.transact((tx) => tx.desks.find('run'))).toEqual(later);
    expect(await store.transact((tx) => tx.desks.listTicking())).toEqual([]);
  });

  it('keeps inputs in order and lets no id in twice', async () => {
    const { store, record } = await open();
    const deed: DeskDeed = {
      input: { kind: 'say', atMs: 5, chat: 'main', text: '您好' },
      typing: { typed: 2, inserted: 0, pasted: 0 },
    };
    const first = { number: 1, eventId: 'event-1', deed, result: { kind: 'event', sequence: 1 } } as const;
    const line = { number: 2, eventId: 'event-2', deed: { line: { wait: 5 } }, result: { kind: 'done' } } as const;
    await store.transact(async (tx) => {
      await tx.desks.put(record);
      await tx.desks.addEntry(record, first);
      await tx.desks.addEntry(record, line);
    });
    expect(await store.transact((tx) => tx.desks.listEntries('run'))).toEqual([first, line]);
    expect(await store.transact((tx) => tx.desks.findEntry('run', 'event-2'))).toEqual(line);
    await expect(store.transact((tx) => tx.desks.addEntry(record, { ...line, number: 3 }))).rejects.toThrow();
    expect(await store.transact((tx) => tx.desks.listEntries('run'))).toHaveLength(2);
  });

  it('keeps each event once, whole and as the desk may see it', async () => {
    const { store, record } = await open();
    const both = [happening(1, '您好'), happening(2, '请稍等')];
    await store.transact(async (tx) => {
      await tx.desks.put(record);
      await tx.desks.addEvents(record, both);
    });
    await store.transact(async (tx) => {
      expect(await tx.desks.listShown('run', 1)).toEqual([both[1]?.shown]);
      expect(await tx.desks.findShown('run', 1)).toEqual(both[0]?.shown);
      expect(await tx.desks.findShown('run', 9)).toBeNull();
      expect(await tx.desks.listEventTexts('run')).toEqual(both.map(({ event }) => canonicalText(event)));
    });
    await expect(store.transact((tx) => tx.desks.addEvents(record, [happening(2, '又一句')]))).rejects.toThrow();
    expect(await store.transact((tx) => tx.desks.listShown('run', 0))).toHaveLength(2);
  });
});
