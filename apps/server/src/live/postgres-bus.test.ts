import type { DeskNews, Heard } from '@mianmian/application/ports/desk-bus';
import pg from 'pg';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { makePostgresDatabase } from '../fixtures/open-test-database.ts';
import { postgresBus } from './postgres-bus.ts';

const CLOCK = { virtualMs: 5, serverNow: 1_800_000_000_000, isRunning: true, closesAtMs: null };
const happened = (sequence: number, text = '您好'): DeskNews => ({
  kind: 'happened',
  clock: CLOCK,
  event: { sequence, atMs: sequence * 10, chat: 'c1', kind: 'agent', text },
});
const TYPING: DeskNews = { kind: 'typing', chats: ['c1'] };
const PATIENT = { timeout: 15_000, interval: 10 };

async function openTwo() {
  const url = await makePostgresDatabase();
  const buses = [1, 2].map(() => postgresBus(() => new pg.Client({ connectionString: url, application_name: 'bus' })));
  const [one, other] = buses;
  if (one === undefined || other === undefined) throw new Error('two were made');
  onTestFinished(async () => {
    for (const bus of buses) await bus.close();
  });
  const heard: Heard[] = [];
  other.subscribe('run', (news) => heard.push(news));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  const listeners = async () =>
    (await client.query("select pid from pg_stat_activity where application_name = 'bus' and query ilike 'listen%'"))
      .rowCount;
  await vi.waitFor(async () => expect(await listeners()).toBe(2), PATIENT);
  return { one, other, heard, client };
}

describe('the bus over PostgreSQL', () => {
  it('carries news to another process as they are, in order, each run’s to those who listen to it', async () => {
    const { one, other, heard } = await openTwo();
    const elsewhere: Heard[] = [];
    const stop = other.subscribe('other-run', (news) => elsewhere.push(news));
    const text = '\'; select 1; -- \u2028 亲😊 "{}\\';
    one.publish('run', [happened(1, text), TYPING]);
    for (let sequence = 2; sequence <= 40; sequence += 1) one.publish('run', [happened(sequence)]);
    one.publish('other-run', [TYPING]);
    await vi.waitFor(() => expect(elsewhere).toEqual([[TYPING]]), PATIENT);
    expect(heard).toHaveLength(40);
    expect(heard[0]).toEqual([happened(1, text), TYPING]);
    expect(heard.slice(1)).toEqual(Array.from({ length: 39 }, (_, index) => [happened(index + 2)]));
    stop();
    one.publish('other-run', [TYPING]);
    one.publish('run', [TYPING]);
    await vi.waitFor(() => expect(heard).toHaveLength(41), PATIENT);
    expect(elsewhere).toHaveLength(1);
  });

  it('tells who publishes once, at once, and says of news too long for a notice only that they are there', async () => {
    const { one, heard } = await openTwo();
    const own: Heard[] = [];
    one.subscribe('run', (news) => own.push(news));
    const long = [happened(1, '字'.repeat(3_000))];
    one.publish('run', long);
    expect(own).toEqual([long]);
    await vi.waitFor(() => expect(heard).toEqual(['missed']), PATIENT);
    expect(own).toEqual([long]);
  });

  it('listens again after its connection broke, and tells everybody that they may have missed something', async () => {
    const { one, heard, client } = await openTwo();
    const own: Heard[] = [];
    one.subscribe('run', (news) => own.push(news));
    await client.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bus'");
    one.publish('run', [TYPING]);
    await vi.waitFor(() => expect([heard.includes('missed'), own.includes('missed')]).toEqual([true, true]), PATIENT);
    await vi.waitFor(() => {
      heard.length = 0;
      one.publish('run', [happened(2)]);
      return vi.waitFor(() => expect(heard).toContainEqual([happened(2)]), { timeout: 500 });
    }, PATIENT);
  });
});
