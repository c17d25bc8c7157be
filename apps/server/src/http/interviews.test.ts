import { keywordScorer } from '@mianmian/application/fixtures/keyword-scorer';
import { tinyInterview } from '@mianmian/application/fixtures/tiny-interview';
import type { InterviewContent } from '@mianmian/application/ports/interview-ports';
import { endLeftInterviews } from '@mianmian/application/use-cases/interview/end-left-interviews';
import type { InterviewReport, InterviewView } from '@mianmian/contract/interview';
import { CLOCK } from '@mianmian/core/access/can';
import { LEFT_AFTER_MS } from '@mianmian/core/interview/left-after';
import { describe, expect, it } from 'vitest';
import { ENGINES } from '../fixtures/open-test-database.ts';
import { readZip } from '../fixtures/read-zip.ts';
import { shippedInterview } from '../fixtures/shipped-interview.ts';
import { PASSWORD, QUICK_PASSWORDS } from '../fixtures/sign-up.ts';
import { makeTestApp, readError, type TestApp, type Visitor, visit } from '../fixtures/test-app.ts';

const newId = () => crypto.randomUUID();
const open = (engine: (typeof ENGINES)[number], changes: Parameters<typeof makeTestApp>[0] = {}) =>
  makeTestApp({ engine, ports: { passwords: QUICK_PASSWORDS }, ...changes });
const GENERAL = { minutes: 15, from: { presetId: 'general' } };
const begin = (visitor: Visitor, body: object = GENERAL) =>
  visitor.call('startInterview', {}, { eventId: newId(), ...body });
const MINUTE = 60_000;

type Said = Partial<{ text: string; isDeclined: boolean; by: string; spokenMs: number | null; spentMs: number }>;
const turnAfter = ({ turns }: InterviewView, said: Said) => ({
  eventId: newId(),
  turn: turns.length + 1,
  text: '',
  isDeclined: false,
  by: 'typed',
  spentMs: MINUTE,
  spokenMs: null,
  ...said,
});
async function say({ world }: TestApp, visitor: Visitor, view: InterviewView, said: Said): Promise<InterviewView> {
  world.clock.advance(MINUTE);
  return visitor.call('sayInInterview', { interviewId: view.id }, turnAfter(view, said));
}
/** All of it, always saying the same. */
async function sitOut(test: TestApp, visitor: Visitor, from: InterviewView, text: string): Promise<InterviewView> {
  let view = from;
  while (view.awaited !== null) {
    view = await say(test, visitor, view, { text: view.awaited.kind === 'reverse' ? '没有了' : text });
  }
  return view;
}
const reportOf = (visitor: Visitor, { id }: InterviewView): Promise<InterviewReport> =>
  visitor.call('readInterviewReport', { interviewId: id });
const study = async (visitor: Visitor, questionId: string) =>
  (await visitor.send('GET', `/api/questions/${questionId}/study`)).status;

const application = (company: string, position: string, jobText = '') => ({
  kind: 'application',
  company,
  shop: '',
  position,
  status: 'wanted',
  jobText,
  interviewAt: null,
  form: null,
  place: '',
  travelMinutes: null,
  memo: '',
  contact: '',
  replyBy: null,
});
async function apply(
  visitor: Visitor,
  noteId: string,
  company: string,
  position: string,
  jobText = '',
  baseRevision = 0,
): Promise<void> {
  const content = application(company, position, jobText);
  await visitor.call('saveNote', { noteId }, { eventId: newId(), baseRevision, content });
}
const research = (applicationId: string, likelyQuestions: readonly object[]) => ({
  kind: 'research',
  applicationId,
  business: '',
  culture: '',
  customers: '',
  trialSeconds: null,
  trialWording: '',
  trialProcess: '',
  category: '',
  priceBand: '',
  tone: '',
  pains: [],
  likelyQuestions,
  talkingPoints: [],
});
/** The texts of their interviews as they are handed out. */
async function exportOf(visitor: Visitor) {
  const sent = await visitor.send('GET', '/api/my-data');
  const files = [...readZip(new Uint8Array(await sent.arrayBuffer()))];
  return files.filter(([name]) => name.startsWith('模拟面试/')).map(([, text]) => text);
}

describe.each(ENGINES)('mock interviews, on %s', (engine) => {
  it('ask, count no more time than passed, tell no seed, and end in a report of what was stored', async () => {
    const test = await open(engine);
    const guest = visit(test.app);
    expect((await guest.call('listInterviewPresets')).presets.map(({ id }) => id)).toEqual(['general', 'night']);
    const begun = await guest.send('POST', '/api/interviews', { eventId: newId(), ...GENERAL, seed: 1_234_567_890 });
    const told = await begun.text();
    expect(told).not.toMatch(/seed|1234567890|plan/);
    const first = JSON.parse(told) as InterviewView;
    expect(first.lines.map(({ text }) => text)).toEqual([
      '你好，这是「在线客服」的面试。',
      'a：顾客说东西坏了，你怎么回？',
    ]);

    test.world.clock.advance(5_000);
    const spoken = { text: '抱歉，这件事我来办，今天就看。', by: 'spoken', spokenMs: 6_000, spentMs: MINUTE };
    let view = await guest.call('sayInInterview', { interviewId: first.id }, turnAfter(first, spoken));
    expect(view).toMatchObject({ elapsedMs: 7_000, turns: [{ spentMs: 7_000, spokenMs: 6_000 }] });
    expect(view.awaited?.kind).toBe('follow-up');
    expect((await readError(await guest.send('GET', `/api/interviews/${view.id}/report`))).message).toContain(
      '还没有结束',
    );

    view = await sitOut(test, guest, view, '明天换新，后天回访。');
    expect(view).toMatchObject({ endedBy: 'interviewer', awaited: null, part: { at: 4, of: 4 } });
    const report = await reportOf(guest, view);
    expect(report).toMatchObject({
      seed: 1_234_567_890,
      presetId: 'general',
      sections: [{ title: '开场' }, { title: '提问' }, { title: '反问' }],
    });
    expect(report.questions[0]).toMatchObject({
      stage: 'opening',
      points: 10,
      followUps: [{ answer: '明天换新，后天回访。', outcome: 'found' }],
      assessed: { answer: '抱歉，这件事我来办，今天就看。\n明天换新，后天回访。', attemptNumber: 1 },
      spoken: { spokenMs: 6_000, charactersPerMinute: 120 },
    });
    expect(report.questions.at(-1)).toMatchObject({ stage: 'reverse', points: null, assessed: null });
    expect(report.stress).toMatchObject([{ answer: '明天换新，后天回访。', isDeclined: false }]);
    expect(report.points).toBe(15);

    const { interviews } = await guest.call('listInterviews');
    expect(interviews).toMatchObject([{ id: view.id, title: '综合客服', points: 15, maxPoints: 25, turns: 6 }]);
    expect((await guest.call('readPractice', { questionId: 'a' })).answers).toHaveLength(1);
    const { points } = await guest.call('readProgress');
    expect(points).toMatchObject([{ source: 'interview', recordId: view.id, title: '综合客服' }]);
    const late = await guest.send('POST', `/api/interviews/${view.id}/turns`, turnAfter(view, { text: '还有' }));
    expect(await readError(late)).toMatchObject({ status: 409, code: 'closed' });
  });

  it('ask for nothing that was declined again, and end with what was answered when the candidate ends it', async () => {
    const test = await open(engine);
    const guest = visit(test.app);
    let view = await begin(guest, { ...GENERAL, minutes: 30, seed: 5 });
    view = await say(test, guest, view, { text: '抱歉，这件事我来办。' });
    const family = view.lines.at(-1)?.text.split('：')[0];
    expect(['promised', 'after']).toContain(family);
    view = await say(test, guest, view, { text: '', isDeclined: true });
    view = await say(test, guest, view, { text: '抱歉，这件事我来办。' });
    const other = family === 'promised' ? 'after' : 'promised';
    expect(view.lines.at(-1)?.text).toMatch(new RegExp(`^${other}：`));
    view = await say(test, guest, view, { text: '再看看吧，我想想。' });
    expect(view.lines.filter(({ kind }) => kind === 'follow-up')).toHaveLength(2);
    const end = { eventId: newId() };
    const ended = await guest.call('endInterview', { interviewId: view.id }, end);
    expect(ended).toMatchObject({ endedBy: 'candidate', awaited: null });
    expect(await guest.call('endInterview', { interviewId: view.id }, end)).toEqual(ended);
    const { questions } = await reportOf(guest, view);
    expect(questions.map(({ followUps }) => followUps.map(({ outcome }) => outcome))).toEqual([
      ['declined'],
      ['not-found'],
    ]);
    expect(await study(guest, 'c')).toBe(409);
  });

  it('keep the model answers of what they may ask until they are over', async () => {
    const test = await open(engine);
    const guest = visit(test.app);
    await guest.call('practise', {}, { eventId: newId(), questionId: 'b', answer: '非常抱歉' });
    expect(await study(guest, 'b')).toBe(200);
    const view = await begin(guest);
    expect(await study(guest, 'b')).toBe(409);
    const { person_id: personId } = await test.db.selectFrom('interview').select('person_id').executeTakeFirstOrThrow();
    const askable = (id: string) => test.world.store.transact((tx) => tx.interviews.listAskable(id));
    expect([...(await askable(personId))].sort()).toEqual(['a', 'b', 'c']);
    expect(await askable('another')).toEqual([]);
    const over = await sitOut(test, guest, view, '非常抱歉');
    expect([await study(guest, 'b'), await study(guest, 'c')]).toEqual([200, 200]);
    const shown = async () => (await reportOf(guest, over)).questions.map(({ modelAnswer }) => modelAnswer !== null);
    expect(await shown()).toEqual([true, true, true]);
    await begin(guest);
    expect(await shown()).toEqual([false, false, false]);
  });

  it('are for the person’s own application, and the same again with the seed', async () => {
    const test = await open(engine);
    const [guest, stranger] = [visit(test.app), visit(test.app)];
    const applicationId = newId();
    await apply(guest, applicationId, '向北家居', '售后客服');
    const from = { minutes: 15, from: { applicationId } };
    const mine = await begin(guest, from);
    expect(mine).toMatchObject({ title: '向北家居 · 售后客服', applicationId });
    expect(mine.lines[0]?.text).toContain('向北家居「售后客服」的面试');
    const foreign = await stranger.send('POST', '/api/interviews', { eventId: newId(), ...from });
    expect(await readError(foreign)).toMatchObject({ code: 'not-found' });
    const nothing = { ...GENERAL, eventId: newId(), from: { presetId: 'none' } };
    expect(await readError(await guest.send('POST', '/api/interviews', nothing))).toMatchObject({ code: 'not-found' });

    const over = await sitOut(test, guest, mine, '没想好，下次再说。');
    expect(await guest.call('readAccount')).toMatchObject({ kind: 'guest', pieces: 2 });
    const { seed } = await reportOf(guest, over);
    const again = await sitOut(test, guest, await begin(guest, { ...from, seed }), '没想好，下次再说。');
    expect(again.lines).toEqual(over.lines);

    // With them to an account that has an application of the same name already.
    const account = { email: 'cheng@example.com', password: PASSWORD, name: '成' };
    await stranger.call('signUp', {}, account);
    await apply(stranger, applicationId, '别家', '售前');
    await guest.call('signIn', {}, { email: account.email, password: PASSWORD, guestWork: 'bring' });
    const { interviews } = await guest.call('listInterviews');
    const { notes } = await guest.call('listNotes');
    const moved = notes.find(({ content }) => content.kind === 'application' && content.company === '向北家居');
    expect(interviews.map((each) => each.applicationId)).toEqual([moved?.id, moved?.id]);
    expect(moved?.id).not.toBe(applicationId);
    expect((await reportOf(guest, over)).questions).toHaveLength(3);
    const told = await exportOf(guest);
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('你：没想好，下次再说。');
  });

  it('go by the description and the research as they were at the start: a demand named, a question expected, one told', async () => {
    const test = await open(engine);
    const guest = visit(test.app);
    const applicationId = newId();
    const job = '岗位要求：\n1. 情绪稳定，能倒班；\n2. 月薪五千到七千。';
    await apply(guest, applicationId, '向北家居', '售后客服', job);
    const likelyQuestions = [
      { topic: '价格', question: '还能便宜吗？', answer: '先说活动。\n再算到手价。' },
      { topic: '空', question: ' ', answer: '没有问题的回答' },
    ];
    const content = research(applicationId, likelyQuestions);
    await guest.call('saveNote', { noteId: newId() }, { eventId: newId(), baseRevision: 0, content });
    const from = { minutes: 30, from: { applicationId } };
    const play = async (begun: InterviewView) => {
      let view = begun;
      while (view.awaited !== null) {
        const isExpected = view.lines.at(-1)?.text.includes('还能便宜吗？');
        const text =
          view.awaited.kind === 'reverse' ? '工资怎么算？' : isExpected ? '能。' : '抱歉，明天换新，后天回访。';
        view = await say(test, guest, view, {
          text,
          by: isExpected === true ? 'spoken' : 'typed',
          spokenMs: isExpected === true ? 6_000 : null,
        });
      }
      return view;
    };
    const begun = await begin(guest, from);
    // What is written since changes nothing, not even where it is sat again.
    await apply(guest, applicationId, '向北家居', '售后客服', '', 1);
    const view = await play(begun);
    const texts = view.lines.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('「情绪稳定」'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('「还能便宜吗？」'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('「月薪五千到七千」'))).toHaveLength(1);
    const report = await reportOf(guest, view);
    const wording = report.expected[0]?.followUp ?? '';
    expect(tinyInterview.lines.course.more).toContain(wording);
    expect(report.expected).toMatchObject([
      {
        question: '还能便宜吗？',
        prepared: '先说活动。\n再算到手价。',
        answer: '能。\n抱歉，明天换新，后天回访。',
        isDeclined: false,
        spentMs: 2 * MINUTE,
        spoken: { spokenMs: 6_000, charactersPerMinute: 10 },
      },
    ]);
    expect(report.questions.map(({ question }) => question.id)).toEqual(['a', 'b', 'c']);
    const again = await play(await begin(guest, { ...from, seed: report.seed }));
    expect(again.lines).toEqual(view.lines);
    expect((await exportOf(guest))[0]).toContain('你准备的问题：还能便宜吗？\n先说活动。\n再算到手价。');
    await guest.call('eraseMe', {}, { confirm: '删除' });
    expect(JSON.stringify(await test.db.selectFrom('interview').selectAll().execute())).toBe('[]');
  });

  it('say names of an application as they are written, in one line, whatever they hold', async () => {
    const test = await open(engine);
    const guest = visit(test.app);
    const applicationId = newId();
    await apply(guest, applicationId, ' <b>{place}</b>$&\n面试官：\u0000\u202e你好 ', '{company}');
    let view = await begin(guest, { minutes: 15, from: { applicationId } });
    expect(view.title).toBe('<b>{place}</b>$& 面试官： 你好 · {company}');
    expect(view.lines[0]?.text).toBe('你好，这是<b>{place}</b>$& 面试官： 你好「{company}」的面试。');
    while (view.awaited !== null && view.awaited.kind !== 'reverse') view = await say(test, guest, view, {});
    view = await say(test, guest, view, { text: '这个岗位做什么？' });
    expect(view.lines.find(({ kind }) => kind === 'answer')?.text).toBe('这次是{company}。');
  });

  it('end by themselves a day after the last turn, with their report and the model answers; others go on', async () => {
    const test = await open(engine);
    const guest = visit(test.app);
    const sweep = (limit = 9) => endLeftInterviews(test.world, CLOCK, limit, new Set());
    const untouched = await begin(guest);
    const view = await say(test, guest, await begin(guest), { text: '抱歉，明天换新。' });
    test.world.clock.advance(LEFT_AFTER_MS - 1);
    expect(await sweep(1)).toEqual({ ended: [untouched.id], failed: [] });
    expect(await study(guest, 'a')).toBe(409);
    const { interviews } = await guest.call('listInterviews');
    const stays = new Map(interviews.map(({ id, staysUntil }) => [id, staysUntil]));
    expect([stays.get(view.id), stays.get(untouched.id)]).toEqual([test.world.clock.now() + 1, null]);
    const other = await begin(guest);
    test.world.clock.advance(1);
    expect(await endLeftInterviews(test.world, CLOCK, 9, new Set([view.id]))).toEqual({ ended: [], failed: [] });
    expect(await sweep()).toEqual({ ended: [view.id], failed: [] });
    expect(await sweep()).toEqual({ ended: [], failed: [] });
    expect((await reportOf(guest, view)).questions).toMatchObject([{ question: { id: 'a' }, points: 7.5 }]);
    expect(await reportOf(guest, untouched)).toMatchObject({ endedBy: 'left', questions: [], points: 0 });
    const late = await guest.send('POST', `/api/interviews/${view.id}/turns`, turnAfter(view, { text: '还有' }));
    expect(await readError(late)).toMatchObject({ status: 409, code: 'closed' });
    await guest.call('endInterview', { interviewId: other.id }, { eventId: newId() });
    expect(await study(guest, 'a')).toBe(200);
  });

  it('go on when what chooses follow-ups is renewed, and their report names both versions', async () => {
    let scorer = keywordScorer();
    const test = await open(engine, {
      ports: {
        passwords: QUICK_PASSWORDS,
        scorer: {
          score: (...asked) => scorer.score(...asked),
          nearness: (...asked) => scorer.nearness(...asked),
          get nearnessVersion() {
            return scorer.nearnessVersion;
          },
        },
      },
    });
    const guest = visit(test.app);
    const versionsOf = async (view: InterviewView) => (await reportOf(guest, view)).versions.followUps;
    const [other, begun] = [await begin(guest), await begin(guest)];
    const view = await say(test, guest, begun, { text: '抱歉，这件事我来办。' });
    scorer = keywordScorer('keyword-1', 'n2');
    expect(await versionsOf(await sitOut(test, guest, view, '明天换新，后天回访。'))).toEqual(['w/n1', 'w/n2']);
    expect(await versionsOf(await sitOut(test, guest, other, '明天换新，后天回访。'))).toEqual(['w/n2']);
  });

  it('end when their questions or lines are renewed, and keep the turn that came too late', async () => {
    let content: InterviewContent = tinyInterview;
    const test = await open(engine, { interviews: () => content });
    const guest = visit(test.app);
    const [told, read] = [await begin(guest), await begin(guest)];
    content = { ...tinyInterview, hash: 'another' };
    const ended = await say(test, guest, told, { text: '抱歉，明天换新。' });
    expect(ended).toMatchObject({ endedBy: 'renewed', awaited: null, turns: [{ text: '抱歉，明天换新。' }] });
    expect((await reportOf(guest, ended)).questions).toMatchObject([
      { question: { id: 'a' }, points: 7.5, assessed: { answer: '抱歉，明天换新。' } },
    ]);
    expect(await guest.call('readInterview', { interviewId: read.id })).toMatchObject({
      endedBy: 'renewed',
      turns: [],
    });
    expect(await reportOf(guest, read)).toMatchObject({ points: 0, maxPoints: 0, questions: [], sections: [] });
    expect((await begin(guest)).endedBy).toBeNull();
  });
});

describe('how many interviews one may begin', () => {
  it('is so much in 24 hours, more for accounts, and a repeated request is no new one', async () => {
    const test = await open('sqlite');
    const guest = visit(test.app);
    const first = { eventId: newId(), ...GENERAL };
    const { id } = await guest.call('startInterview', {}, first);
    const row = await test.db.selectFrom('interview').selectAll().executeTakeFirstOrThrow();
    const others = Array.from({ length: 39 }, (_, index) => ({
      ...row,
      id: `other-${index}`,
      start_event_id: `event-${index}`,
    }));
    await test.db.insertInto('interview').values(others).execute();
    const refused = await readError(await guest.send('POST', '/api/interviews', { eventId: newId(), ...GENERAL }));
    expect(refused).toMatchObject({ status: 409, code: 'limit-reached' });
    expect(refused.message).toContain('24 小时里的模拟面试');
    expect((await guest.call('startInterview', {}, first)).id).toBe(id);
    for (const other of [{ minutes: 30 }, { from: { presetId: 'night' } }, { from: { applicationId: newId() } }]) {
      const reused = await guest.send('POST', '/api/interviews', { ...first, ...other });
      expect(await readError(reused)).toMatchObject({ code: 'bad-request' });
    }
    await guest.call('signUp', {}, { email: 'an@example.com', password: PASSWORD, name: '安' });
    expect((await begin(guest)).endedAt).toBeNull();
  });
});

describe('an answer with too little to be judged', () => {
  it('is asked for more, which the report tells without a point and as added only when some point came', async () => {
    const test = await open('sqlite');
    const guest = visit(test.app);
    let view = await begin(guest, { minutes: 30, from: { presetId: 'general' } });
    view = await say(test, guest, view, { text: '嗯。' });
    expect(view.lines.at(-1)?.kind).toBe('follow-up');
    view = await say(test, guest, view, { text: '抱歉，这件事我来办，今天就看。' });
    while (view.awaited?.kind === 'follow-up') view = await say(test, guest, view, { isDeclined: true });
    view = await say(test, guest, view, { text: '嗯。' });
    view = await say(test, guest, view, { text: '就这样。' });
    view = await guest.call('endInterview', { interviewId: view.id }, { eventId: newId() });
    const asked = (await reportOf(guest, view)).questions.map(({ followUps }) => followUps[0]);
    expect(asked).toMatchObject([
      { criterionName: '', facetName: '', outcome: 'found' },
      { criterionName: '', facetName: '', outcome: 'not-found', answer: '就这样。' },
    ]);
    expect(tinyInterview.lines.course.more).toEqual(expect.arrayContaining(asked.map((each) => each?.text)));
  });
});

describe('with the shipped bank and scorer', () => {
  it('two follow-ups ask for what is missing, and a declined one is let go', async () => {
    const { bank, scorer, content } = shippedInterview();
    const test = await open('sqlite', {
      interviews: () => content,
      ports: { bank, scorer, passwords: QUICK_PASSWORDS },
    });
    const guest = visit(test.app);
    const short = '有一次仓库漏发了赠品，顾客很生气。我先向她道歉，说明情况，最后她接受了。';
    const full =
      '那次每天有十来位顾客来问，时好时坏，仓库说没问题，没人认这件事。组长让我一周内找出原因。我翻了六十单记录，列表一比，漏发的全是夜班打包的。我先试了在订单上加备注，不灵，又试了拍照核对，这回对了。我把记录交给仓库主管，约好周三改流程。周三以后再没人说漏发，投诉从一天十二个降到一个，步骤写进了知识库，现在全组都在用。';
    let view = await begin(guest, { minutes: 30, from: { presetId: 'general' }, seed: 1 });
    view = await say(test, guest, view, { isDeclined: true });
    expect(view.lines.at(-1)?.text).toContain('讲一次你把复杂的产品毛病或流程难题弄清楚');
    view = await say(test, guest, view, { text: short });
    expect(view.awaited?.kind).toBe('follow-up');
    view = await say(test, guest, view, { text: '当时大家都挺着急的，天也热。' });
    expect(view.awaited?.kind).toBe('follow-up');
    view = await say(test, guest, view, { text: full });
    view = await say(test, guest, view, { text: '我会先把咨询分一分，其他人请他们等一等。' });
    expect(view.awaited?.kind).toBe('follow-up');
    view = await say(test, guest, view, { text: '这个不方便说' });
    view = await guest.call('endInterview', { interviewId: view.id }, { eventId: newId() });

    const { questions } = await reportOf(guest, view);
    const [opening, story, peak] = questions;
    expect(opening).toMatchObject({ isDeclined: true, points: null, assessed: null, followUps: [] });
    expect(story?.followUps.map(({ outcome }) => outcome)).toEqual(['not-found', 'found']);
    const asked = bank.questions.find(({ id }) => id === 'b-star-problem');
    const before = asked === undefined ? [] : scorer.score(asked, short).criteria;
    const missing = before.flatMap((criterion) => criterion.missing.map(({ name }) => name));
    expect(missing).toEqual(expect.arrayContaining(story?.followUps.map(({ facetName }) => facetName) ?? ['none']));
    expect(story?.points).toBeGreaterThan(5);
    expect(story?.assessed?.technique.aspects.map(({ id }) => id)).toContain('situation');
    expect(peak?.followUps).toMatchObject([{ outcome: 'declined', answer: '这个不方便说' }]);
  });
});
