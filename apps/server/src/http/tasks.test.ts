import { keywordScorer } from '@mianmian/application/fixtures/keyword-scorer';
import type { TaskView } from '@mianmian/contract/task';
import { DAY_MS } from '@mianmian/core/shared/instant';
import { makeTicketWeek } from '@mianmian/core/tasks/tickets/make-ticket-week';
import { describe, expect, it } from 'vitest';
import { ENGINES } from '../fixtures/open-test-database.ts';
import { readZip } from '../fixtures/read-zip.ts';
import { shippedTasks } from '../fixtures/shipped-tasks.ts';
import { PASSWORD, QUICK_PASSWORDS } from '../fixtures/sign-up.ts';
import { makeTestApp, readError, type Visitor, visit } from '../fixtures/test-app.ts';

const newId = () => crypto.randomUUID();
const open = (engine: (typeof ENGINES)[number]) => makeTestApp({ engine, ports: { passwords: QUICK_PASSWORDS } });
type Open<Kind extends TaskView['kind']> = Extract<TaskView, { kind: Kind }>;
async function begin<Kind extends TaskView['kind']>(visitor: Visitor, kind: Kind, body: object): Promise<Open<Kind>> {
  const task = await visitor.call('startTask', {}, { eventId: newId(), kind, ...body });
  if (!isOf(task, kind)) throw new Error(`expected ${kind}, got ${task.kind}`);
  return task;
}
const isOf = <Kind extends TaskView['kind']>(task: TaskView, kind: Kind): task is Open<Kind> => task.kind === kind;
const EMPTY = { classes: {}, topCauses: [], proposal: '' };
const CARD = { kind: 'content', briefId: 'content-refund-steps' };
const refused = async (visitor: Visitor, taskId: string, work: object, eventId = newId()) =>
  readError(await visitor.send('POST', `/api/tasks/${taskId}/hand-in`, { eventId, work }));

/** Work as somebody careful hands it in, for whom the first causes and their shares are known. */
function carefulWork(seed: number) {
  const { truth } = makeTicketWeek(seed, shippedTasks().templates);
  const [first] = truth.causes;
  const share = Math.round((first?.share ?? 0) * 100);
  return {
    classes: Object.fromEntries(Object.entries(truth.tickets).map(([id, { causeId }]) => [id, causeId])),
    topCauses: truth.topCauses,
    proposal: `${first?.name}有${first?.count}张，占${share}%，建议改页面。`,
  };
}

describe.each(ENGINES)('tasks, on %s', (engine) => {
  it('tell seed and truth only after the hand-in, and are graded once whatever is sent again', async () => {
    const { app, db, world } = await open(engine);
    const guest = visit(app);
    expect(await guest.call('listTasks')).toEqual({ tasks: [] });
    const begun = { eventId: newId(), kind: 'data', seed: 41 };
    const sent = await guest.send('POST', '/api/tasks', begun);
    const text = await sent.text();
    expect(text).not.toContain('seed');
    expect(text).not.toContain('truth');
    expect(text).not.toContain('"41"');
    const task = await guest.call('startTask', {}, begun);
    expect(JSON.parse(text)).toEqual(task);
    expect(await guest.call('startTask', {}, { eventId: begun.eventId, kind: 'data' })).toEqual(task);
    for (const other of [
      { ...begun, seed: 42 },
      { ...CARD, eventId: begun.eventId },
    ]) {
      expect(await readError(await guest.send('POST', '/api/tasks', other))).toMatchObject({ code: 'bad-request' });
    }
    if (!isOf(task, 'data')) throw new Error('no week');
    expect(task).toMatchObject({ title: '云集小铺的一周工单', work: null, result: null, handedInAt: null });
    expect(task.criteria.map(({ name }) => name)).toContain('原因与占比');

    world.clock.advance(60_000);
    const eventId = newId();
    const work = carefulWork(41);
    const graded = await guest.call('handInTask', { taskId: task.id }, { eventId, work });
    if (!isOf(graded, 'data') || graded.result === null) throw new Error('no result');
    expect(graded).toMatchObject({ work, handedInAt: world.clock.now() });
    expect(graded.result).toMatchObject({ seed: 41, classification: { accuracy: 1, wrong: [] } });
    expect(graded.result.truth.topCauses).toEqual(work.topCauses);
    expect(graded.result.parts.map(({ points }) => points).slice(0, 3)).toEqual([40, 20, 10]);
    expect(await guest.call('handInTask', { taskId: task.id }, { eventId, work: EMPTY })).toEqual(graded);
    expect(await refused(guest, task.id, work)).toMatchObject({
      status: 409,
      code: 'closed',
      message: expect.stringContaining('已经交过'),
    });
    expect(await guest.call('readTask', { taskId: task.id })).toEqual(graded);
    const { max, points } = graded.result;
    expect((await guest.call('listTasks')).tasks).toEqual([
      expect.objectContaining({ id: task.id, kind: 'data', briefId: null, points, max, handedInAt: graded.handedInAt }),
    ]);
    const { result } = await db.selectFrom('task').select('result').executeTakeFirstOrThrow();
    expect(JSON.parse(result ?? '').evaluation).toEqual(graded.result.judged.evaluation);
  });

  it('take no work of another kind or week, and give nothing for none', async () => {
    const { app } = await open(engine);
    const guest = visit(app);
    const week = await begin(guest, 'data', { seed: 5 });
    const card = await begin(guest, 'content', CARD);
    expect(card.brief).toMatchObject({ id: CARD.briefId, limits: { min: 90 } });
    expect(JSON.stringify(card)).not.toMatch(/"words"|phrasings|examples/);
    const cause = week.week.classes[0]?.id ?? '';
    for (const work of [
      { text: '卡片' },
      { ...EMPTY, classes: { t99: cause } },
      { ...EMPTY, classes: { t01: 'no-class' } },
      { ...EMPTY, classes: { t01: 'constructor' } },
      { ...EMPTY, topCauses: [cause, cause] },
      { ...EMPTY, topCauses: ['toString'] },
    ]) {
      expect(await refused(guest, week.id, work)).toMatchObject({
        code: 'bad-request',
        message: expect.stringContaining('草稿还在'),
      });
    }
    expect(await refused(guest, card.id, EMPTY)).toMatchObject({ code: 'bad-request' });
    expect(await refused(guest, week.id, { ...EMPTY, extra: 1 })).toMatchObject({ code: 'bad-request' });
    expect(await guest.call('readTask', { taskId: week.id })).toEqual(week);
    for (const [taskId, work] of [
      [week.id, EMPTY],
      [card.id, { text: ' \n\u0000' }],
    ] as const) {
      const { result } = await guest.call('handInTask', { taskId }, { eventId: newId(), work });
      expect(result).toMatchObject({ points: 0 });
    }
    const unknown = { eventId: newId(), kind: 'content', briefId: 'content-none' };
    expect(await readError(await guest.send('POST', '/api/tasks', unknown))).toMatchObject({ code: 'not-found' });
  });

  it('are handed in once by two tabs at the same moment, and begun once by two clicks', async () => {
    const { app, db } = await open(engine);
    const guest = visit(app);
    const first = await begin(guest, 'content', CARD);
    const twice = { eventId: newId(), ...CARD };
    const both = await Promise.all([1, 2].map(() => guest.call('startTask', {}, twice)));
    expect(both[0]?.id).toBe(both[1]?.id);
    const answers = await Promise.all(
      ['一稿', '二稿'].map((text) =>
        guest.send('POST', `/api/tasks/${first.id}/hand-in`, { eventId: newId(), work: { text } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const rows = await db.selectFrom('task').select('points').execute();
    expect(rows.map(({ points }) => points === null).sort()).toEqual([false, true]);
  });

  it('go with a guest who signs up or in, are told to them, and leave with them', async () => {
    const test = await open(engine);
    const { app, db, world } = test;
    const guest = visit(app);
    const open41 = await begin(guest, 'data', { seed: 41 });
    expect(await guest.call('readAccount')).toMatchObject({ kind: 'guest', pieces: 1 });
    const email = 'anne@example.com';
    await guest.call('signUp', {}, { email, password: PASSWORD, name: '小陈' });
    const second = visit(app);
    const shared = newId();
    const mine = await guest.call('startTask', {}, { eventId: shared, ...CARD });
    const brought = await second.call('startTask', {}, { eventId: shared, ...CARD });
    await second.call(
      'handInTask',
      { taskId: brought.id },
      { eventId: newId(), work: { text: '先打开我的，再点售后' } },
    );
    await second.call('signIn', {}, { email, password: PASSWORD, guestWork: 'bring' });
    const ids = (await guest.call('listTasks')).tasks.map(({ id }) => id);
    expect(ids.sort()).toEqual([open41.id, mine.id, brought.id].sort());
    expect(await guest.call('startTask', {}, { eventId: shared, ...CARD })).toEqual(mine);

    const { id: personId, workspace_id: workspaceId } = await db
      .selectFrom('person')
      .select(['id', 'workspace_id'])
      .where('name', '=', '小陈')
      .executeTakeFirstOrThrow();
    const again = async (seed: number, work: object) => {
      world.clock.advance(1_000);
      const { id } = await begin(guest, 'data', { seed });
      await guest.call('handInTask', { taskId: id }, { eventId: newId(), work });
      return id;
    };
    const firstOf7 = await again(7, EMPTY);
    await again(7, carefulWork(7));
    const of8 = await again(8, EMPTY);
    const handedIn = await world.store.transact((tx) => tx.tasks.listHandedIn(workspaceId, 10));
    expect(handedIn.map(({ id }) => id)).toEqual([of8, firstOf7, brought.id]);

    const points = (await guest.call('readProgress')).points.filter(({ source }) => source === 'task');
    // Weeks left empty say nothing, and a week whose truth was known is not read.
    expect(points.map(({ recordId }) => recordId)).toEqual([brought.id]);
    const of9 = await again(9, { ...carefulWork(9), proposal: '' });
    expect((await guest.call('readProgress')).points.at(-1)).toMatchObject({
      source: 'task',
      recordId: of9,
      competencies: [{ competency: 'data', percent: 86, criteria: 3 }],
    });

    const files = readZip(Buffer.from(await (await guest.send('GET', '/api/my-data')).arrayBuffer()));
    const data = files.get('data.json') ?? '';
    expect(JSON.parse(data).records.task).toHaveLength(7);
    expect(JSON.stringify(JSON.parse(data).records.task)).not.toMatch(/"truth"|"seed"/);
    const told = (id: string) => [...files].find(([name]) => name.includes(id.slice(0, 8)))?.[1];
    expect(told(open41.id)).toContain('还没有交');
    expect(told(brought.id)).toContain('先打开我的，再点售后');
    for (const line of ['得分：60 / 100', '我写的主要原因：尺码表不准、快递停滞', '我的分类：\n  ']) {
      expect(told(of9)).toContain(line);
    }
    await guest.call('eraseMe', {}, { confirm: '删除', password: PASSWORD });
    expect(await db.selectFrom('task').select('id').where('person_id', '=', personId).execute()).toEqual([]);
  });
});

describe('an open task', () => {
  it('goes on as it began when the content is renewed, and is read by the rubric of its beginning', async () => {
    const before = shippedTasks();
    let today = before;
    const renewed = { ...before, guides: [], templates: { ...before.templates, shopName: '改了名的店' } };
    const tasks = { content: () => today, scorer: () => keywordScorer() };
    const { app } = await makeTestApp({ tasks });
    const guest = visit(app);
    const card = await begin(guest, 'content', CARD);
    const week = await begin(guest, 'data', { seed: 6 });
    today = renewed;
    expect((await guest.call('listTaskBriefs')).briefs).toEqual([]);
    expect(await guest.call('readTask', { taskId: week.id })).toEqual(week);
    const text = '先打开我的，再点售后';
    const graded = await guest.call('handInTask', { taskId: card.id }, { eventId: newId(), work: { text } });
    if (!isOf(graded, 'content') || graded.result === null) throw new Error('no result');
    expect(graded.brief).toEqual(card.brief);
    const [steps] = graded.result.judged.evaluation.criteria;
    expect(steps).toMatchObject({ points: 1.5, found: [{ evidence: [{ text }] }] });
    expect(graded.result.examples).toEqual(before.guides.find(({ brief }) => brief.id === CARD.briefId)?.examples);
    expect((await begin(guest, 'data', { seed: 6 })).week.shopName).toBe('改了名的店');
  });
});

describe('the day', () => {
  it('has sixty tasks for a guest, those that come again uncounted, and the next day has sixty more', async () => {
    const { app, world } = await open('sqlite');
    const guest = visit(app);
    const { transact } = world.store;
    // As if fifty-eight more had been begun today.
    Object.assign(world.store, {
      transact: (work: Parameters<typeof transact>[0]) =>
        transact((tx) => {
          const countUsed: typeof tx.quotas.countUsed = async (...asked) => 58 + (await tx.quotas.countUsed(...asked));
          return work({ ...tx, quotas: { countUsed } });
        }),
    });
    const first = { eventId: newId(), ...CARD };
    await guest.call('startTask', {}, first);
    await begin(guest, 'content', CARD);
    const refusal = await readError(await guest.send('POST', '/api/tasks', { eventId: newId(), ...CARD }));
    expect(refusal).toMatchObject({ code: 'limit-reached', message: expect.stringContaining('任务') });
    await guest.call('startTask', {}, first);
    world.clock.advance(DAY_MS);
    await begin(guest, 'content', CARD);
  });
});

describe('two thousand weeks', () => {
  it('do not hold up the server when the newest are read', async () => {
    const { app, db } = await open('sqlite');
    const guest = visit(app);
    const { id } = await begin(guest, 'data', { seed: 1 });
    await guest.call('handInTask', { taskId: id }, { eventId: newId(), work: EMPTY });
    const row = await db.selectFrom('task').selectAll().executeTakeFirstOrThrow();
    for (let from = 0; from < 2_000; from += 50) {
      const more = Array.from({ length: 50 }, (_, index) => {
        const name = `${1_000 + from + index}`;
        const at = (row.handed_in_at ?? 0) + from + index;
        return { ...row, id: name, start_event_id: name, subject: name, handed_in_at: at };
      });
      await db.insertInto('task').values(more).execute();
    }
    const before = process.cpuUsage();
    expect((await guest.call('readLevel')).basis.tasks).toBe(20);
    const { user, system } = process.cpuUsage(before);
    // Compared each with all others they took more than four seconds.
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });
});
