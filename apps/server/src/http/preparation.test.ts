import { brotliDecompressSync } from 'node:zlib';
import { DAY_MS } from '@mianmian/core/shared/instant';
import { describe, expect, it } from 'vitest';
import { exerciseOf, storyOf } from '../fixtures/matrix/things.ts';
import { ENGINES } from '../fixtures/open-test-database.ts';
import { PASSWORD, QUICK_PASSWORDS, signUp } from '../fixtures/sign-up.ts';
import { makeTestApp, readError, type Visitor, visit } from '../fixtures/test-app.ts';

const newId = () => crypto.randomUUID();
const APPLICATION = {
  kind: 'application',
  company: '向北家居',
  shop: '向北旗舰店',
  position: '售后客服',
  status: 'wanted',
  jobText: '',
  interviewAt: null,
  form: null,
  place: '',
  travelMinutes: null,
  memo: '',
} as const;
const researchOf = (applicationId: string) =>
  ({
    kind: 'research',
    applicationId,
    business: '家居',
    culture: '',
    customers: '',
    trialSeconds: 40,
    trialWording: '',
    trialProcess: '',
    category: '',
    priceBand: '',
    tone: '',
    pains: [{ text: '掉漆', suggestion: '补漆笔' }],
    likelyQuestions: [],
    talkingPoints: ['响应快'],
  }) as const;

const letterOf = (applicationId: string) =>
  ({ kind: 'letter', applicationId, purpose: 'thanks', text: '林经理您好：', sentAt: null }) as const;
const reviewOf = (applicationId: string | null) => ({
  ...{ kind: 'review', applicationId, interviewId: null, heldAt: 1_000, overall: '' },
  questions: [{ n: 7, asked: '退款', questionId: null, went: 'badly', good: '', bad: '', next: '先查单' }],
});

type Sent = { readonly baseRevision?: number; readonly eventId?: string };
const save = (visitor: Visitor, noteId: string, content: object, sent: Sent = {}) =>
  visitor.call('saveNote', { noteId }, { eventId: newId(), baseRevision: 0, ...sent, content });
const refusedSave = async (visitor: Visitor, noteId: string, content: object, sent: Sent = {}) => {
  const body = { eventId: newId(), baseRevision: 0, ...sent, content };
  return readError(await visitor.send('PUT', `/api/notes/${noteId}`, body));
};
const keep = (visitor: Visitor, exercises: readonly object[]) => visitor.call('keepExercises', {}, { exercises });
const logOf = async (visitor: Visitor, after = 0) =>
  (await visitor.call('listExercises', { after: String(after) })).exercises;
const listIds = async (visitor: Visitor) => (await visitor.call('listNotes')).notes.map(({ id }) => id);
const open = (engine: (typeof ENGINES)[number]) => makeTestApp({ engine, ports: { passwords: QUICK_PASSWORDS } });

describe.each(ENGINES)('notes, on %s', (engine) => {
  it('are kept as they were sent, once however often a save comes, and come back newest first', async () => {
    const { app, world } = await open(engine);
    const guest = visit(app);
    expect(await guest.call('listNotes')).toEqual({ notes: [] });
    const [story, application] = [newId(), newId()];
    const first = { eventId: newId(), baseRevision: 0 };
    const saved = await save(guest, story, storyOf('有一次退款😀'), first);
    expect(saved).toMatchObject({ id: story, revision: 1, content: storyOf('有一次退款😀') });
    world.clock.advance(1_000);
    // The acknowledgement got lost: at once, and again after everything else.
    expect(await save(guest, story, storyOf('有一次退款😀'), first)).toEqual(saved);
    await save(guest, application, APPLICATION);
    const changed = await save(guest, story, storyOf('改过'), { baseRevision: 1 });
    expect(changed).toMatchObject({ revision: 2, createdAt: saved.createdAt, changedAt: world.clock.now() });
    expect(await refusedSave(guest, story, storyOf('有一次退款😀'), first)).toMatchObject({ code: 'conflict' });
    expect(await save(guest, story, storyOf('改过'), { baseRevision: 1 })).toEqual(changed);
    world.clock.advance(1_000);
    await save(guest, application, { ...APPLICATION, status: 'applied' }, { baseRevision: 1 });
    expect(await listIds(guest)).toEqual([application, story]);
    const nul = await guest.send(
      'PUT',
      `/api/notes/${newId()}`,
      `{"eventId":"${newId()}","baseRevision":0,"content":${JSON.stringify(storyOf('a')).replace('"a"', '"a\\u0000\\ud83d"')}}`,
    );
    expect(await nul.json()).toMatchObject({ content: { raw: 'a\uFFFD' } });
  });

  it('of two tabs let one win and tell the other, in words for notes', async () => {
    const { app } = await open(engine);
    const guest = visit(app);
    const id = newId();
    await save(guest, newId(), APPLICATION);
    const sendNew = (raw: string, baseRevision: number) =>
      guest.send('PUT', `/api/notes/${id}`, { eventId: newId(), baseRevision, content: storyOf(raw) });
    for (const base of [0, 1]) {
      const answers = await Promise.all(['甲', '乙', '丙'].map((raw) => sendNew(`${raw}${base}`, base)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      const lost = answers.find(({ status }) => status === 409);
      const told = lost && (await readError(lost));
      expect(told?.code).toBe('conflict');
      expect(told?.message).toMatch(/^这一份/);
    }
    const reused = newId();
    await save(guest, id, storyOf('三'), { baseRevision: 2, eventId: reused });
    expect(await refusedSave(guest, id, storyOf('四'), { baseRevision: 3, eventId: reused })).toMatchObject({
      code: 'bad-request',
    });
    expect(await refusedSave(guest, id, APPLICATION, { baseRevision: 3 })).toMatchObject({ code: 'bad-request' });
    expect(await refusedSave(guest, newId(), storyOf('五'), { baseRevision: 1 })).toMatchObject({ code: 'not-found' });
  });

  it('that hang on an application need it, and go with it; what is removed is gone', async () => {
    const { app } = await open(engine);
    const guest = visit(app);
    const [job, other, story, research] = [newId(), newId(), newId(), newId()];
    await save(guest, story, storyOf('一'));
    for (const id of [newId(), story]) {
      expect(await refusedSave(guest, research, researchOf(id))).toMatchObject({ code: 'not-found' });
    }
    for (const id of [job, other]) await save(guest, id, APPLICATION);
    await save(guest, research, researchOf(job));
    for (const hanging of [letterOf(job), reviewOf(job)]) await save(guest, newId(), hanging);
    await save(guest, newId(), researchOf(other));
    for (const hanging of [letterOf(newId()), reviewOf(story)]) {
      expect(await refusedSave(guest, newId(), hanging)).toMatchObject({ code: 'not-found' });
    }
    // A review of a mock interview may hang on none.
    await save(guest, newId(), reviewOf(null));
    expect(await guest.call('removeNote', { noteId: job })).toEqual({ done: true });
    const again = await guest.send('DELETE', `/api/notes/${job}`);
    expect(await readError(again)).toMatchObject({ code: 'not-found' });
    const left = await listIds(guest);
    expect(left).toHaveLength(4);
    expect(left).not.toContain(research);
    expect(await refusedSave(guest, research, researchOf(job), { baseRevision: 1 })).toMatchObject({
      code: 'not-found',
    });
  });

  it('and exercises name only what is there and one’s own, and may go on naming what is gone', async () => {
    const { app, db } = await open(engine);
    const [guest, stranger] = [visit(app), visit(app)];
    const begin = { minutes: 15, from: { presetId: 'general' } };
    const mine = await guest.call('startInterview', {}, { ...begin, eventId: newId() });
    const foreign = await stranger.call('startInterview', {}, { ...begin, eventId: newId() });
    const reviewOfMock = (interviewId: string, overall = '') => ({ ...reviewOf(null), interviewId, overall });
    const refusals: unknown[] = [];
    for (const id of [foreign.id, newId()]) {
      refusals.push({ ...(await refusedSave(guest, newId(), reviewOfMock(id))), retryAfterSeconds: undefined });
    }
    expect(refusals[0]).toMatchObject({ status: 404, code: 'not-found' });
    expect(refusals[1]).toEqual(refusals[0]);
    const review = newId();
    await save(guest, review, reviewOfMock(mine.id));
    const turned = await refusedSave(guest, review, reviewOfMock(foreign.id), { baseRevision: 1 });
    expect(turned).toMatchObject({ code: 'not-found' });
    await db.deleteFrom('interview').where('id', '=', mine.id).execute();
    await save(guest, review, reviewOfMock(mine.id, '还能改'), { baseRevision: 1 });
    expect(await refusedSave(guest, newId(), reviewOfMock(mine.id))).toMatchObject({ code: 'not-found' });

    const practise = (visitor: Visitor) =>
      visitor.call('practise', {}, { eventId: newId(), questionId: 'a', answer: '抱歉' });
    const [answer, other] = [await practise(guest), await practise(stranger)];
    const toldOf = (answerId: string) => ({
      ...{ id: newId(), at: 5, kind: 'self-introduction', recordingId: null, answerId, medium: 'typed' },
      ...{ durationMs: 1_000, spokenMs: null, characters: 2 },
    });
    const sent = [toldOf(answer.id), exerciseOf('beside')];
    for (const id of [other.id, newId()]) {
      const body = { exercises: [...sent, toldOf(id)] };
      const refused = await readError(await guest.send('POST', '/api/exercises', body));
      expect(refused).toMatchObject({ code: 'bad-request', message: expect.stringContaining('自我介绍') });
    }
    expect(await keep(guest, sent)).toMatchObject({ kept: 2 });
  });

  it('may fill every field to its limit, and are refused beyond it, or when there are too many', async () => {
    const { app, world } = await open(engine);
    const guest = visit(app);
    const long = { ...APPLICATION, jobText: '岗'.repeat(20_000), memo: '备'.repeat(4_000) };
    await save(guest, newId(), long);
    const tooLong = { ...long, jobText: '岗'.repeat(20_001) };
    expect(await refusedSave(guest, newId(), tooLong)).toMatchObject({ code: 'too-large' });
    const many = { ...researchOf(newId()), business: '长'.repeat(100_000) };
    expect(await refusedSave(guest, newId(), many)).toMatchObject({ code: 'too-large' });

    const { transact } = world.store;
    const used = new Map<string, number>();
    Object.assign(world.store, {
      transact: (work: Parameters<typeof transact>[0]) =>
        transact((tx) =>
          work({
            ...tx,
            quotas: {
              countUsed: async (person, quota, since) => {
                used.set(quota, await tx.quotas.countUsed(person, quota, since));
                return 1_000_000_000;
              },
            },
          }),
        ),
    });
    const refused = await refusedSave(guest, newId(), storyOf('一'));
    expect(refused).toMatchObject({ code: 'limit-reached', message: expect.stringContaining('档案、研究和故事') });
    expect(used.get('notes-kept')).toBe(1);
    const [id = ''] = await listIds(guest);
    expect(await refusedSave(guest, id, { ...long, shop: `${long.shop}二店` }, { baseRevision: 1 })).toMatchObject({
      code: 'limit-reached',
    });
    expect(used.get('note-characters')).toBeGreaterThan(24_000);
    expect(await save(guest, id, APPLICATION, { baseRevision: 1 })).toMatchObject({ revision: 2 });
    const body = { exercises: [exerciseOf('c')] };
    expect(await readError(await guest.send('POST', '/api/exercises', body))).toMatchObject({ code: 'limit-reached' });
    expect(used.get('exercises-a-day')).toBe(0);
  });
});

describe.each(ENGINES)('exercises, on %s', (engine) => {
  it('are kept once, the first of an id, none later than now, and listed after any of them', async () => {
    const { app, world } = await open(engine);
    const guest = visit(app);
    expect(await guest.call('listExercises', { after: '0' })).toEqual({ log: '', exercises: [], isAll: true });
    const [first, second] = [exerciseOf('one'), { ...exerciseOf('two'), at: world.clock.now() + DAY_MS }];
    const kept = await keep(guest, [first, second, { ...first, cardId: 'other' }]);
    expect(kept).toMatchObject({ kept: 2, lastSequence: 2 });
    expect(await keep(guest, [{ ...second, cardId: 'other' }, first])).toEqual({ ...kept, kept: 0 });
    const third = { id: newId(), at: 5, kind: 'tick', what: 'dress:shirt', isDone: true };
    expect(await keep(guest, [first, third])).toEqual({ ...kept, kept: 1, lastSequence: 3 });
    expect(await guest.call('listExercises', { after: '0' })).toEqual({
      log: kept.log,
      exercises: [
        { sequence: 1, exercise: first },
        { sequence: 2, exercise: { ...second, at: world.clock.now() } },
        { sequence: 3, exercise: third },
      ],
      isAll: true,
    });
    expect(await logOf(guest, 2)).toEqual([{ sequence: 3, exercise: third }]);

    // A clock that is ahead keeps its order: what was ticked and taken back is not ticked.
    const aheadAt = world.clock.now() + 60_000;
    const ticked = { ...third, id: newId(), at: aheadAt - 1 };
    const taken = { ...third, id: newId(), at: aheadAt, isDone: false };
    const other = visit(app);
    await keep(other, [taken, ticked]);
    const now = world.clock.now();
    expect((await logOf(other, 0)).map(({ exercise }) => exercise.at)).toEqual([now, now - 1]);
    expect(kept.log).toMatch(/^[0-9a-f]{16}$/);
    for (const after of ['x', '-1', '1e3', '9'.repeat(10)]) {
      expect(await readError(await guest.send('GET', `/api/exercises/${after}`))).toMatchObject({ code: 'not-found' });
    }
    const broken = await guest.send('POST', '/api/exercises', {
      exercises: [exerciseOf('x'), { kind: 'card-review' }],
    });
    expect(await readError(broken)).toMatchObject({ code: 'bad-request' });
    expect(await logOf(guest)).toHaveLength(3);
  });

  it('from two devices at once, read while they come, are missed by nobody', async () => {
    const { app } = await open(engine);
    const guest = visit(app);
    await keep(guest, [exerciseOf('first')]);
    const batches = Array.from({ length: 12 }, () => Array.from({ length: 100 }, () => exerciseOf('card')));
    const seen: string[] = [];
    let after = 0;
    const readOn = async (): Promise<boolean> => {
      const { exercises, isAll } = await guest.call('listExercises', { after: String(after) });
      expect(exercises.length).toBeLessThanOrEqual(1_000);
      for (const { sequence, exercise } of exercises) {
        expect(sequence).toBeGreaterThan(after);
        after = sequence;
        seen.push(exercise.id);
      }
      return isAll;
    };
    // Each batch comes twice, from a device that did not hear of its first try.
    let isWritten = false;
    const writing = Promise.all([...batches, ...batches].map((batch) => keep(guest, batch))).then(() => {
      isWritten = true;
    });
    while (!isWritten) await readOn();
    await writing;
    while (!(await readOn()));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(1_201);
    const { exercises, isAll } = await guest.call('listExercises', { after: '0' });
    expect([exercises.length, isAll]).toEqual([1_000, false]);
  });
});

describe.each(ENGINES)('what a guest got ready, on %s', (engine) => {
  it('stays theirs when they sign up, and comes along or stays behind when they sign in', async () => {
    const test = await open(engine);
    const guest = visit(test.app);
    const [job, story, shared] = [newId(), newId(), exerciseOf('shared')];
    await save(guest, story, storyOf('访客的故事'));
    expect(await guest.call('readAccount')).toMatchObject({ kind: 'guest', pieces: 1 });
    await keep(guest, [exerciseOf('of-anne'), shared]);
    const { log } = await guest.call('listExercises', { after: '0' });
    const email = 'anne@example.com';
    await guest.call('signUp', {}, { email, password: PASSWORD, name: '小陈' });
    expect(await listIds(guest)).toEqual([story]);
    expect(await guest.call('listExercises', { after: '1' })).toMatchObject({ log, exercises: [{ sequence: 2 }] });

    const second = visit(test.app);
    await save(second, job, APPLICATION);
    for (const hanging of [researchOf(job), letterOf(job), reviewOf(job)]) await save(second, newId(), hanging);
    await save(second, story, storyOf('同名的故事'));
    await keep(second, [exerciseOf('of-ben'), shared, exerciseOf('of-ben-too')]);
    await save(guest, job, { ...APPLICATION, company: '账号自己的' });
    const signIn = { email, password: PASSWORD };
    await second.call('signIn', {}, { ...signIn, guestWork: 'bring' });

    const { notes } = await guest.call('listNotes');
    expect(notes).toHaveLength(7);
    const hanging = notes.flatMap(({ content }) => ('applicationId' in content ? [content.applicationId] : []));
    expect(new Set(hanging).size).toBe(1);
    const [research] = hanging;
    expect(research).not.toBe(job);
    expect(notes.find(({ id }) => id === research)?.content).toMatchObject({ company: '向北家居' });
    expect(notes.find(({ id }) => id === job)?.content).toMatchObject({ company: '账号自己的' });
    // After what was there, with a gap where both had the same one.
    const brought = await logOf(guest, 2);
    expect(brought.map(({ exercise }) => 'cardId' in exercise && exercise.cardId)).toEqual(['of-ben', 'of-ben-too']);
    expect((await second.call('listExercises', { after: '0' })).log).toBe(log);

    const third = visit(test.app);
    await save(third, newId(), storyOf('留给访客的'));
    await keep(third, [exerciseOf('left')]);
    await third.call('signIn', {}, { ...signIn, guestWork: 'leave' });
    expect((await third.call('listNotes')).notes).toHaveLength(7);
    expect(await logOf(third)).toHaveLength(4);

    await third.call('eraseMe', {}, { confirm: '删除', password: PASSWORD });
    for (const table of ['note', 'exercise'] as const) {
      expect(await test.db.selectFrom(table).select('person_id').execute()).toHaveLength(1);
    }
  });
});

describe('progress', () => {
  it('tells each practised answer and each handed-in paper by competency, the oldest first, to nobody else', async () => {
    const test = await open('sqlite');
    const { world } = test;
    const anne = await signUp(test, 'anne');
    expect((await anne.call('readProgress')).points).toEqual([]);
    const practise = (answer: string) => anne.call('practise', {}, { eventId: newId(), questionId: 'a', answer });
    await practise('马上处理好的');
    world.clock.advance(1_000);
    const { id } = await anne.call('startSitting', {}, { eventId: newId(), paperId: 'paper', form: 'full' });
    const answer = { eventId: newId(), questionId: 'b', text: '非常抱歉，明天处理', baseRevision: 0 };
    await anne.call('saveAnswer', { sittingId: id }, answer);
    expect((await anne.call('readProgress')).points).toHaveLength(1);
    await anne.call('handIn', { sittingId: id }, { eventId: newId() });
    world.clock.advance(1_000);
    await practise('抱歉，明天换新，后天回访');
    await practise('嗯');

    const { points, competencies } = await anne.call('readProgress');
    expect(points.map(({ source, recordId, title }) => [source, recordId, title])).toEqual([
      ['practice', 'a', '题a'],
      ['paper', id, '小卷'],
      ['practice', 'a', '题a'],
    ]);
    expect(points.map((point) => point.competencies.map(({ percent }) => percent))).toEqual([
      [0, 0],
      [100, 50],
      [100, 100],
    ]);
    expect(competencies.find(({ competency }) => competency === 'efficiency')).toMatchObject({
      firstPercent: 0,
      latestPercent: 75,
      points: 3,
      isWeak: false,
    });
    expect(competencies.find(({ competency }) => competency === 'teamwork')).toMatchObject({
      points: 0,
      isWeak: false,
    });
    expect((await visit(test.app).call('readProgress')).points).toEqual([]);
  });
});

describe('the content to get ready with', () => {
  it('is compressed, and not sent again to who has it', async () => {
    const { app } = await open('sqlite');
    const visitor = visit(app);
    const [topic] = (await visitor.call('listDrills')).topics;
    expect(topic?.items[0]).toMatchObject({ id: 'returns-1', source: 's1' });
    const { cards } = await visitor.call('listCards');
    expect(cards.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(JSON.stringify(cards)).not.toContain('换新');

    const ask = (headers: Record<string, string>) => visitor.send('GET', '/api/drills', undefined, headers);
    const packed = await ask({ 'accept-encoding': 'gzip, br' });
    expect(packed.headers.get('content-encoding')).toBe('br');
    const bytes = brotliDecompressSync(Buffer.from(await packed.arrayBuffer()));
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ topics: [{ id: 'returns' }] });
    const refusing = await ask({ 'accept-encoding': 'br;q=0, gzip;q=0.5' });
    expect([refusing.headers.get('content-encoding'), refusing.headers.get('vary')]).toEqual([
      'gzip',
      'Accept-Encoding',
    ]);
    const etag = packed.headers.get('etag') ?? '';
    const again = await ask({ 'accept-encoding': 'gzip, br', 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await ask({ 'if-none-match': etag })).status).toBe(200);
  });
});
