import { MINUTE_MS, SECOND_MS } from '@mianmian/core/shared/instant';
import { foldSitting, LATE_GRACE_MS } from '@mianmian/core/sitting/sitting';
import { describe, expect, it } from 'vitest';
import { ANNE, BEN, makeWorld, must, type World } from '../../fixtures/make-world.ts';
import { handIn } from './hand-in.ts';
import { listSittings } from './list-sittings.ts';
import { readReport } from './read-report.ts';
import { readSitting } from './read-sitting.ts';
import { rescoreSitting } from './rescore-sitting.ts';
import { saveAnswer } from './save-answer.ts';
import { startSitting } from './start-sitting.ts';

const GOOD = '非常抱歉，明天换新，后天回访。';
const start = async (world: World, form: 'full' | 'short' = 'full') =>
  must(await startSitting(world, ANNE, { eventId: 'start', paperId: 'paper', form }));

let saves = 0;
/** Saves with an event id of its own unless the test gives one. */
function save(world: World, sittingId: string, questionId: string, text: string, baseRevision = 0, eventId?: string) {
  saves += 1;
  const id = eventId ?? `save-${saves}`;
  return saveAnswer(world, ANNE, { sittingId, questionId, text, baseRevision, eventId: id });
}
const log = (world: World, id: string) => world.store.transact((tx) => tx.sittings.readLog(id));

describe('starting a sitting', () => {
  it('asks the questions of the form, for the time of the form', async () => {
    const world = makeWorld();
    const sitting = await start(world, 'short');
    expect(sitting.questions.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(sitting.deadlineAt - sitting.startedAt).toBe(25 * MINUTE_MS);
  });

  it('starts one sitting for a message that is sent twice, and another one for another message', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    expect((await start(world)).id).toBe(id);
    const other = must(await startSitting(world, ANNE, { eventId: 'again', paperId: 'paper', form: 'full' }));
    expect(other.id).not.toBe(id);
    expect((await listSittings(world, ANNE)).sittings).toHaveLength(2);
  });

  it('does not tell what earns points', async () => {
    expect(JSON.stringify(await start(makeWorld()))).not.toMatch(/明天|推诿|先安抚|phrasings/);
  });

  it('finds no paper that is not there', async () => {
    const started = await startSitting(makeWorld(), ANNE, { eventId: 'start', paperId: 'none', form: 'full' });
    expect(started).toEqual({ ok: false, error: { code: 'not-found' } });
  });
});

describe('saving an answer', () => {
  it('keeps the latest text of each question and no earlier one', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    expect(must(await save(world, id, 'a', '第一稿')).revision).toBe(1);
    expect(must(await save(world, id, 'a', '第二稿', 1)).revision).toBe(2);
    const { answers } = must(await readSitting(world, ANNE, id));
    expect(answers).toEqual([{ questionId: 'a', text: '第二稿', revision: 2, savedAt: world.clock.now() }]);
  });

  it('never writes the words into the event log, whose fold is the state', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    await save(world, id, 'a', '删掉的话');
    await save(world, id, 'a', GOOD, 1);
    await handIn(world, ANNE, { sittingId: id, eventId: 'done' });
    const entries = await log(world, id);
    expect(JSON.stringify(entries)).not.toMatch(/删掉|抱歉/);
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    const record = await world.store.transact((tx) => tx.sittings.find(id));
    expect(foldSitting(entries)).toEqual(record?.sitting);
  });

  it('gives a message that comes twice the first result, even after later ones', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    const first = must(await save(world, id, 'a', '第一稿', 0, 'one'));
    world.clock.advance(SECOND_MS);
    await save(world, id, 'a', '第二稿', 1);
    expect(must(await save(world, id, 'a', '第一稿', 0, 'one'))).toEqual({
      ...first,
      serverNow: first.serverNow + SECOND_MS,
    });
    expect(must(await readSitting(world, ANNE, id)).answers[0]?.text).toBe('第二稿');
    expect(await log(world, id)).toHaveLength(3);
  });

  it('refuses an event id that is used again for another text, which would get lost', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    await save(world, id, 'a', '第一稿', 0, 'one');
    const refused = { ok: false, error: { code: 'bad-request', reason: 'event-id-reused' } };
    expect(await save(world, id, 'a', '第二稿', 1, 'one')).toEqual(refused);
    expect(await save(world, id, 'b', '第一稿', 0, 'one')).toEqual(refused);
  });

  it('loses no word after a character that no store can hold', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    await save(world, id, 'a', '前\u0000后', 0, 'one');
    expect(must(await save(world, id, 'a', '前\u0000后', 0, 'one')).revision).toBe(1);
    expect(must(await readSitting(world, ANNE, id)).answers[0]?.text).toBe('前后');
  });

  it('overwrites nothing when two tabs write on the same revision, and returns what it holds', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    await save(world, id, 'a', '这边');
    expect(await save(world, id, 'a', '那边')).toEqual({
      ok: false,
      error: { code: 'conflict', current: { revision: 1, text: '这边' } },
    });
    expect(must(await readSitting(world, ANNE, id)).answers[0]?.text).toBe('这边');
  });

  it('takes the same text on an old revision for saved: its acknowledgement got lost', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    await save(world, id, 'a', '这边');
    expect(must(await save(world, id, 'a', '这边'))).toMatchObject({ revision: 1 });
    expect(await log(world, id)).toHaveLength(2);
  });

  it('takes what arrives within a minute after the deadline, marked late, and then nothing', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    world.clock.advance(90 * MINUTE_MS + LATE_GRACE_MS);
    expect(must(await save(world, id, 'a', GOOD))).toMatchObject({ late: true });
    world.clock.advance(1);
    expect(await save(world, id, 'a', `${GOOD}补`, 1)).toEqual({ ok: false, error: { code: 'closed' } });
    const report = must(await readReport(world, ANNE, id));
    expect(report.questions.map(({ late }) => late)).toEqual([true, false, false]);
  });
});

describe('handing in', () => {
  it('by the event id of something else is refused', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    await save(world, id, 'a', GOOD, 0, 'one');
    const refused = { ok: false, error: { code: 'bad-request', reason: 'event-id-reused' } };
    for (const eventId of ['start', 'one'])
      expect(await handIn(world, ANNE, { sittingId: id, eventId })).toEqual(refused);
    expect(must(await readSitting(world, ANNE, id)).status).toBe('open');
  });

  it('is one however often and at once it is sent', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    await save(world, id, 'a', GOOD);
    const send = (eventId: string) => handIn(world, ANNE, { sittingId: id, eventId });
    const views = (await Promise.all([send('x1'), send('x1'), send('x2')])).map(must);
    expect(new Set(views.map(({ handedInAt }) => handedInAt)).size).toBe(1);
    expect(views[0]).toMatchObject({ status: 'handed-in', handedInBy: 'candidate', answers: [{ text: GOOD }] });
    expect((await log(world, id)).filter(({ event }) => event.kind === 'handed-in')).toHaveLength(1);
    const kept = await world.store.transact((tx) => tx.answers.listOfSitting(id));
    expect(kept).toHaveLength(3);
  });

  it('takes no answer afterwards', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    await handIn(world, ANNE, { sittingId: id, eventId: 'done' });
    expect(await save(world, id, 'a', GOOD)).toEqual({ ok: false, error: { code: 'closed' } });
  });

  it('is done by the clock at the last moment, whoever looks first and however late', async () => {
    const world = makeWorld();
    const { id, deadlineAt } = await start(world);
    await save(world, id, 'a', GOOD);
    world.clock.advance(300 * MINUTE_MS);
    expect((await listSittings(world, ANNE)).sittings[0]).toMatchObject({
      status: 'handed-in',
      handedInAt: deadlineAt + LATE_GRACE_MS,
      points: 10,
      answered: 1,
    });
    expect(must(await readSitting(world, ANNE, id)).handedInBy).toBe('clock');
  });

  it('is done for the clock when the page sends it because time is over', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    world.clock.advance(90 * MINUTE_MS);
    const view = must(await handIn(world, ANNE, { sittingId: id, eventId: 'done' }));
    expect(view).toMatchObject({ handedInBy: 'clock', handedInAt: world.clock.now() });
  });
});

describe('the report', () => {
  it('tells points, what was not answered, and the next steps', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    await save(world, id, 'a', GOOD);
    await save(world, id, 'c', '真的很抱歉啊');
    expect(await readReport(world, ANNE, id)).toEqual({ ok: false, error: { code: 'not-finished' } });
    await handIn(world, ANNE, { sittingId: id, eventId: 'done' });
    const report = must(await readReport(world, ANNE, id));
    expect(report).toMatchObject({ points: 12.5, maxPoints: 25, unanswered: 1, insufficient: 0 });
    expect(report.questions.map(({ points }) => points)).toEqual([10, null, 2.5]);
    expect(report.questions[1]?.assessed).toMatchObject({ attemptNumber: 0, evaluation: { state: 'unanswered' } });
    expect(report.nextSteps[0]).toMatchObject({ questionId: 'c', advice: '说好哪天。', lostPoints: 2.5 });
    expect((await listSittings(world, ANNE)).sittings[0]).toMatchObject({ points: 12.5, totalPoints: 25 });
  });

  it('has no points in the list when nothing could be judged, because that is no judged 0', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    await save(world, id, 'a', '嗯');
    await handIn(world, ANNE, { sittingId: id, eventId: 'done' });
    expect((await listSittings(world, ANNE)).sittings[0]).toMatchObject({ status: 'handed-in', points: null });
  });

  it('stays what it was when the content changes', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    await save(world, id, 'a', GOOD);
    await handIn(world, ANNE, { sittingId: id, eventId: 'done' });
    const told = must(await readReport(world, ANNE, id));
    const later = { ...world, bank: { ...world.bank, questions: [], papers: [] } };
    expect(must(await readReport(later, ANNE, id))).toEqual(told);
  });

  it('scored again by the same engine gives the same bytes; a newer engine stands beside, not over', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    await save(world, id, 'a', GOOD);
    await handIn(world, ANNE, { sittingId: id, eventId: 'done' });
    const told = must(await readReport(world, ANNE, id));

    const same = must(await rescoreSitting(world, ANNE, id));
    expect(same).toMatchObject({ sameVersions: true, sameBytes: true, differences: [] });
    expect(same.freshHash).toBe(told.versions.evaluations);

    const { score } = world.scorer;
    const harsher = {
      ...world.scorer,
      score: (...args: Parameters<typeof score>) => ({ ...score(...args), total: 0 }),
    };
    const fresh = must(await rescoreSitting({ ...world, scorer: harsher }, ANNE, id));
    expect(fresh).toMatchObject({
      sameVersions: true,
      sameBytes: false,
      differences: [{ questionId: 'a', storedTotal: 4, freshTotal: 0 }],
    });
    expect(must(await readReport(world, ANNE, id))).toEqual(told);
  });
});

describe('a sitting of somebody else', () => {
  it('is not found, whatever is asked of it', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    const notFound = { ok: false, error: { code: 'not-found' } };
    expect(await readSitting(world, BEN, id)).toEqual(notFound);
    expect(await handIn(world, BEN, { sittingId: id, eventId: 'x' })).toEqual(notFound);
    expect(await readReport(world, BEN, id)).toEqual(notFound);
    expect(await rescoreSitting(world, BEN, id)).toEqual(notFound);
    const request = { sittingId: id, questionId: 'a', text: '好', baseRevision: 0, eventId: 'x' };
    expect(await saveAnswer(world, BEN, request)).toEqual(notFound);
    expect((await listSittings(world, BEN)).sittings).toEqual([]);
    expect(must(await readSitting(world, ANNE, id)).status).toBe('open');
  });
});
