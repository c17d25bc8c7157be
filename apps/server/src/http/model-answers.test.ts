import { describe, expect, it } from 'vitest';
import { ENGINES } from '../fixtures/open-test-database.ts';
import { PASSWORD, QUICK_PASSWORDS } from '../fixtures/sign-up.ts';
import { makeTestApp, type Visitor, visit } from '../fixtures/test-app.ts';

const newId = () => crypto.randomUUID();
const MODEL_ANSWER = '后天回访';

async function sit(visitor: Visitor, form: 'full' | 'short' = 'full'): Promise<string> {
  const { id } = await visitor.call('startSitting', {}, { eventId: newId(), paperId: 'paper', form });
  return id;
}
const handIn = (visitor: Visitor, sittingId: string) => visitor.call('handIn', { sittingId }, { eventId: newId() });

/** Which questions' model answers the paper's report shows. */
async function shownBy(visitor: Visitor, sittingId: string): Promise<readonly string[]> {
  const { questions } = await visitor.call('readReport', { sittingId });
  return questions.flatMap(({ question, modelAnswer }) => (modelAnswer === null ? [] : [question.id]));
}

describe.each(ENGINES)('model answers, on %s', (engine) => {
  it('are kept back everywhere while another paper of the same person asks the question', async () => {
    const { app } = await makeTestApp({ engine });
    const guest = visit(app);
    const first = await sit(guest);
    await handIn(guest, first);
    expect(await shownBy(guest, first)).toEqual(['a', 'b', 'c']);

    const second = await sit(guest, 'short');
    expect(await shownBy(guest, first)).toEqual(['b']);
    const report = await guest.call('readReport', { sittingId: first });
    expect(report.questions.map(({ goodIdeas }) => goodIdeas)).toEqual([['先安抚'], ['先安抚'], ['先安抚']]);
    const study = await guest.send('GET', '/api/questions/a/study');
    expect(study.status).toBe(409);
    const { token } = await guest.call('share', {}, { kind: 'paper', id: first, days: 1, name: '' });
    const places = [
      `/api/sittings/${second}`,
      `/api/sittings/${second}/report`,
      '/api/questions',
      '/api/cards',
      `/api/shared/${token}`,
    ];
    for (const place of places) {
      expect([place, (await (await guest.send('GET', place)).text()).includes(MODEL_ANSWER)]).toEqual([place, false]);
    }
    const practised = await guest.call('practise', {}, { eventId: newId(), questionId: 'a', answer: '抱歉' });
    expect(JSON.stringify(practised)).not.toContain(MODEL_ANSWER);

    const stranger = visit(app);
    const theirs = await sit(stranger);
    await handIn(stranger, theirs);
    expect(await shownBy(stranger, theirs)).toEqual(['a', 'b', 'c']);
    await handIn(guest, second);
    expect(await shownBy(guest, first)).toEqual(['a', 'b', 'c']);
  });

  it('stay back on every device of an account, and after a guest with an open paper has signed in', async () => {
    const { app } = await makeTestApp({ engine, ports: { passwords: QUICK_PASSWORDS } });
    const account = { email: 'lin@example.com', password: PASSWORD };
    const [phone, desk] = [visit(app), visit(app)];
    const first = await sit(phone);
    await handIn(phone, first);
    await phone.call('signUp', {}, { ...account, name: '林' });
    const open = await sit(desk, 'short');
    expect(await shownBy(phone, first)).toEqual(['a', 'b', 'c']);
    await desk.call('signIn', {}, { ...account, guestWork: 'bring' });
    expect(await shownBy(phone, first)).toEqual(['b']);
    expect(await shownBy(desk, first)).toEqual(['b']);
    await handIn(desk, open);
    expect(await shownBy(phone, first)).toEqual(['a', 'b', 'c']);
  });

  it('of an interview are kept back by a paper, and those of a paper by an interview', async () => {
    const { app } = await makeTestApp({ engine });
    const guest = visit(app);
    const paper = await sit(guest);
    await handIn(guest, paper);
    const body = { eventId: newId(), minutes: 15, from: { presetId: 'general' } };
    const { id: interviewId } = await guest.call('startInterview', {}, body);
    expect(await shownBy(guest, paper)).toEqual([]);
    const said = { text: '抱歉', isDeclined: false, by: 'typed', spentMs: 0, spokenMs: null };
    await guest.call('sayInInterview', { interviewId }, { eventId: newId(), turn: 1, ...said });
    await guest.call('endInterview', { interviewId }, { eventId: newId() });
    const inInterview = async () =>
      (await guest.call('readInterviewReport', { interviewId })).questions.map(({ modelAnswer }) => modelAnswer);
    const [shown] = await inInterview();
    expect(shown).toContain(MODEL_ANSWER);
    await sit(guest);
    expect(await inInterview()).toEqual([null]);
  });
});
