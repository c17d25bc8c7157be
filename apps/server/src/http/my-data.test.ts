import { describe, expect, it } from 'vitest';
import { DESK_TEST, hearOut, openTutorial } from '../fixtures/desk-visitor.ts';
import { dumpTables } from '../fixtures/dump-tables.ts';
import { fillTables } from '../fixtures/fill-tables.ts';
import { storyOf } from '../fixtures/matrix/things.ts';
import { ENGINES, openTestDatabase } from '../fixtures/open-test-database.ts';
import { readZip } from '../fixtures/read-zip.ts';
import { makeTestApp, readError, type Visitor, visit } from '../fixtures/test-app.ts';
import { zip } from '../my-data/zip.ts';
import { PERSONAL_TABLES } from '../storage/personal-data.ts';
import { personalRecords } from '../storage/personal-records.ts';

async function download(visitor: Visitor): Promise<Buffer> {
  const response = await visitor.send('GET', '/api/my-data');
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

describe('the file of all my data', DESK_TEST, () => {
  it('holds what was written and earned, as JSON and to read, the same bytes at the same time', async () => {
    const { server, visitor, run, at } = await openTutorial();
    const { id } = await visitor.call('startSitting', {}, { eventId: 'start-0001', paperId: 'paper', form: 'full' });
    const saving = { questionId: 'a', baseRevision: 0, text: '非常抱歉，明天换新。' };
    await visitor.call('saveAnswer', { sittingId: id }, { ...saving, eventId: 'save-00001' });
    await visitor.call('handIn', { sittingId: id }, { eventId: 'hand-00001' });
    const open = await visitor.call('startSitting', {}, { eventId: 'start-0002', paperId: 'paper', form: 'full' });
    const draft = { ...saving, text: '还没有写完的一稿' };
    await visitor.call('saveAnswer', { sittingId: open.id }, { ...draft, eventId: 'save-00002' });
    await visitor.call('practise', {}, { eventId: 'practice-1', questionId: 'b', answer: '抱歉，明天给您回访。' });
    await hearOut(server, at);
    await at.say('您好，我来帮您看看');
    await at.finish();
    const note = { eventId: 'note-00001', baseRevision: 0, content: storyOf('有一次帮顾客找回包裹') };
    await visitor.call('saveNote', { noteId: 'story-0001' }, note);
    const stranger = visit(server.app);
    await stranger.call('practise', {}, { eventId: 'practice-2', questionId: 'b', answer: '别人的答案' });

    const file = await download(visitor);
    expect(await download(visitor)).toEqual(file);
    const texts = readZip(file);
    const all = [...texts.values()].join('\n');
    expect(all).not.toContain('别人的答案');
    const { records } = JSON.parse(texts.get('data.json') ?? '');
    expect(records.answer.map(({ answer }: { answer: string }) => answer)).toContain('非常抱歉，明天换新。');
    expect(records.desk_run[0]).not.toHaveProperty('seed');
    expect(records.auth_session[0]).not.toHaveProperty('token');

    const told = (part: string) =>
      [...texts].find(([name, text]) => !name.endsWith('.json') && text.includes(part))?.[0];
    expect(told('非常抱歉，明天换新。')).toMatch(/^试卷\/2027-01-15_1600_小卷_/);
    expect(told('还没有写完的一稿')).toMatch(/^试卷\//);
    expect(told('抱歉，明天给您回访。')).toBe('单题练习.txt');
    expect(told('原话：有一次帮顾客找回包裹')).toBe('求职档案与故事.txt');
    expect(told('我：您好，我来帮您看看')).toMatch(/^工作台\//);
    expect(texts.get([...texts.keys()].find((name) => name.includes(id.slice(0, 8))) ?? '')).toContain(
      '卷面得分：7.5 / 10',
    );
    expect([...texts.keys()].some((name) => name.includes(run.id.slice(0, 8)))).toBe(true);
  });

  it('is for guests and accounts only', async () => {
    const { app } = await makeTestApp();
    expect(await readError(await visit(app).send('GET', '/api/my-data'))).toMatchObject({ code: 'not-signed-in' });
  });

  it('keeps names and texts of any kind', async () => {
    const texts = new Map([
      ['说明.txt', '你好'],
      ['夹/空.txt', ''],
      ['long.txt', '很长的文字'.repeat(200_000)],
    ]);
    const entries = (async function* () {
      for (const [name, text] of texts)
        yield {
          name,
          text: (async function* () {
            yield text;
          })(),
        };
    })();
    const pieces: Uint8Array[] = [];
    for await (const piece of zip(entries, 1_800_000_000_000)) pieces.push(piece);
    expect(readZip(Buffer.concat(pieces))).toEqual(texts);
  });

  it('breaks off when its making does, so that nobody takes half for a whole', async () => {
    const broken = (async function* () {
      yield {
        name: 'a',
        text: (async function* (): AsyncGenerator<string> {
          yield '一';
          throw new Error('lost');
        })(),
      };
    })();
    const read = async () => {
      for await (const _ of zip(broken, 1_800_000_000_000));
    };
    await expect(read()).rejects.toThrow('lost');
  });
});

describe.each(ENGINES)('the records told to a person, on %s', (engine) => {
  it('are every row of theirs in every table, and nobody else’s', async () => {
    const db = await openTestDatabase(engine);
    const anne = await fillTables(db, engine, 'ANNE');
    const before = await dumpTables(db, engine);
    await fillTables(db, engine, 'BEN');
    const records = personalRecords(db);
    expect(records.kinds).toEqual(PERSONAL_TABLES.map(({ table }) => table));
    for (const { table, told, keptBack } of PERSONAL_TABLES) {
      const rows: unknown[] = [];
      for await (const page of records.read(anne, table)) rows.push(...page);
      const stored =
        before[table]?.filter((row) => row.includes('ANNE') && !row.includes('ANNE-organisation","kind')) ?? [];
      const own = table === 'workspace' ? stored.filter((row) => !row.includes('ANNE-organisation')) : stored;
      expect(rows.length, table).toBe(own.length);
      expect(Object.keys(Object(rows[0])), table).toEqual([...told]);
      for (const column of Object.keys(keptBack)) expect(JSON.stringify(rows), table).not.toContain(`"${column}"`);
    }
  });

  it('come page by page when there are many', async () => {
    const db = await openTestDatabase(engine);
    const anne = await fillTables(db, engine, 'ANNE');
    const [event] = await db.selectFrom('desk_event').selectAll().execute();
    if (event === undefined) throw new Error('there is one');
    const more = Array.from({ length: 350 }, (_, index) => ({ ...event, sequence: index + 2 }));
    await db.insertInto('desk_event').values(more).execute();
    const sequences: unknown[] = [];
    for await (const page of personalRecords(db).read(anne, 'desk_event'))
      sequences.push(...page.map(({ sequence }) => sequence));
    expect(sequences).toEqual(Array.from({ length: 351 }, (_, index) => index + 1));
  });
});
