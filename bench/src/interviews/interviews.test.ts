import { answerReverseQuestion } from '@mianmian/core/interview/answer-reverse-question';
import { sharedConcepts } from '@mianmian/core/interview/choose-questions';
import type { InterviewFacts, InterviewMinutes, InterviewSetup } from '@mianmian/core/interview/interview';
import { planInterview } from '@mianmian/core/interview/plan-interview';
import { isThanksOnly } from '@mianmian/core/language/asked-back';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { expect, test } from 'vitest';
import { measureFollowUps } from './measure-follow-ups.ts';
import { middleAnswers } from './middle-answers.ts';
import { createRandomCandidate } from './random-candidate.ts';
import { readInterviewer } from './read-interviewer.ts';
import { runInterview } from './run-interview.ts';

const { questions, scorer, lines } = readInterviewer();
const MINUTES: readonly InterviewMinutes[] = [15, 30, 45];
const NO_FILE: InterviewFacts = { company: null, position: null, demands: [], told: {}, expected: [] };
const FILE: InterviewFacts = {
  company: '青禾母婴',
  position: '在线客服',
  demands: [
    { competency: 'teamwork', words: '能带新人' },
    { competency: 'data', words: null },
  ],
  told: { shift: '早晚班轮换，月休六天', pay: '底薪 4500 加提成' },
  expected: [
    { question: '还能再便宜一点吗？', prepared: '先说活动，再说赠品。' },
    { question: '什么时候发货？', prepared: '' },
  ],
};
const setupOf = (seed: number): InterviewSetup => ({
  minutes: MINUTES[seed % 3] ?? 15,
  seed,
  questions,
  weak: seed % 2 === 0 ? ['data'] : [],
  facts: seed % 5 === 0 ? FILE : { ...NO_FILE, position: seed % 4 === 0 ? '在线客服' : null },
  lines,
});
const candidateFor = createRandomCandidate(scorer, questions);

// The shipped weights were fitted on these very answers: this keeps what was reached, docs/interviewer.md says more.
test('follow-ups to 120 middle answers ask for what the labels miss, and nothing that was said', () => {
  const answers = middleAnswers(questions, lines.course.reverseQuestionId, 120);
  const judged = measureFollowUps(answers, scorer, lines);
  expect(answers).toHaveLength(120);
  expect(judged.filter(({ isMissing }) => isMissing).length / judged.length).toBeGreaterThanOrEqual(0.95);
  expect(judged.filter(({ repeatsWhatWasSaid }) => repeatsWhatWasSaid)).toEqual([]);
  expect(new Set(judged.map(({ answer }) => answer.row.id)).size / answers.length).toBeGreaterThanOrEqual(0.85);
  expect(judged.filter(({ text }) => text.includes('{'))).toEqual([]);
});

test('2,000 interviews with candidates who say anything end in time and repeat nothing', () => {
  for (let seed = 0; seed < 2000; seed += 1) {
    const setup = setupOf(seed);
    const { interview, says } = runInterview(setup, candidateFor(setup));
    const asked = says.filter(({ kind }) => kind === 'question' || kind === 'stress').map(({ text }) => text);
    const wordings = interview.followUps.map(({ wording }) => wording);
    expect(interview.elapsedMs).toBeLessThanOrEqual((setup.minutes - 1) * 60_000);
    expect(says.filter(({ text }) => text.trim() === '')).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(new Set(wordings).size).toBe(wordings.length);
    expect(says.at(-1)?.kind).toBe('close');
    expect(interview.records.at(-1)?.questionId).toBe(lines.course.reverseQuestionId);
  }
}, 120_000);

test('the same seed and answers give the same bytes, another seed another interview', () => {
  const play = (seed: number) => canonicalText(runInterview(setupOf(seed), candidateFor(setupOf(seed))));
  expect(play(7)).toBe(play(7));
  expect(play(7)).not.toBe(play(13));
});

/** Says the same to every question and follow-up until the stress block, and declines the rest. */
function playSaying(text: string, followUp: string): readonly (readonly [string, string])[] {
  const { interview } = runInterview({ ...setupOf(4), minutes: 30 }, ({ awaited, at, plan, records }) => {
    const item = plan.items[at];
    const question = questions.find(({ id }) => item?.kind === 'question' && item.questionId === id);
    if (question === undefined) return { text: '不方便说', spentMs: 5000, evaluation: null };
    const said = awaited?.kind === 'question' ? text : followUp;
    const before = awaited?.kind === 'question' ? [] : (records.at(-1)?.answers ?? []);
    const joined = [...before, said].join('\n');
    const evaluation = scorer.score(question, joined);
    return { text: said, spentMs: 5000, evaluation, nearness: scorer.nearness(question, joined) };
  });
  return interview.followUps.map(({ questionId, familyId, wording }) => [`${questionId} ${familyId}`, wording]);
}

test('too little said is asked for more, once a question, and what counts for nothing is led back to the question', () => {
  const more = playSaying('嗯，好的。', '就这样。');
  const { course } = lines;
  const first = more.filter(([, wording]) => course.more.includes(wording));
  expect(first.length).toBeGreaterThanOrEqual(5);
  expect(new Set(first.map(([asked]) => asked)).size).toBe(first.length);
  const declined = playSaying('嗯，好的。', '不方便说');
  expect(declined.filter(([, wording]) => course.more.includes(wording))).toHaveLength(2);

  const cat = '我家的猫最近不爱吃饭，我带它去看了医生，医生让我换一种猫粮试一试，今天好多了。';
  const back = playSaying(cat, '嗯。').filter(([asked]) => asked.endsWith(' back'));
  expect(back.length).toBeGreaterThanOrEqual(2);
  for (const [asked, wording] of back) expect(wording).toContain(course.shortQuestions[asked.split(' ')[0] ?? '']);
  // A story that earns nothing, but comes near what is asked for, is followed up and not led back.
  const story = '有一次仓库漏发了赠品，顾客很生气。我先向她道歉，说明情况，最后她接受了。';
  expect(playSaying(story, '嗯。').filter(([asked]) => asked === 'b-star-problem back')).toEqual([]);
});

test.each([
  ['团队多大？晋升怎么走？', ['team', 'growth']],
  ['团队和晋升怎么样', ['team', 'growth']],
  ['请问新人培训一般多久，有没有人带？', ['training']],
  ['我看店里评价常提到发货快，大促的时候客服怎么排班？', ['shift']],
  ['考核看哪些？工资多少？晚班多吗？', ['assessment', 'pay']],
  ['你喜欢什么颜色？', [null]],
  ['我很期待能加入贵公司。', []],
])('asked back 「%s」 the interviewer answers to %j', (text, topics) => {
  const answers = answerReverseQuestion({ ...setupOf(1), facts: NO_FILE }, text, []);
  const idOf = (answer: string) => lines.course.topics.find(({ unknown }) => unknown === answer)?.id ?? null;
  expect(answers.map(idOf)).toEqual(topics);
});

test("thanks end the candidate's questions, a question among them does not", () => {
  expect(['好的，谢谢您', '明白了，谢谢面试官的解答', '没有'].map(isThanksOnly)).toEqual([true, true, false]);
  expect(isThanksOnly('谢谢，那考核看什么')).toBe(false);
});

test('neighbouring questions of a plan share no idea, no two stress moves are of a kind, and weak competencies come in', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const { items, spareQuestionIds } = planInterview(setupOf(seed));
    const ids = items.flatMap((item) => (item.kind === 'question' ? [item.questionId] : []));
    const asked = [...ids, ...spareQuestionIds].flatMap((id) => questions.filter((question) => question.id === id));
    const shared = asked.slice(1).map((question, index) => {
      const before = asked[index];
      return before === undefined ? 0 : sharedConcepts(before, question);
    });
    const kinds = items.flatMap((item) =>
      item.kind === 'stress' ? lines.course.stress.filter(({ id }) => id === item.moveId).map(({ kind }) => kind) : [],
    );
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(Math.max(...shared)).toBe(0);
    const competencies = asked.slice(1).flatMap(({ criteria }) => criteria.map(({ competency }) => competency));
    if (seed % 2 === 0) expect(competencies).toContain('data');
  }
});

const shareOf = (competency: string, asked: readonly string[]): number => {
  const criteria = questions.filter(({ id }) => asked.includes(id)).flatMap((question) => question.criteria);
  const sumOf = (some: typeof criteria) => some.reduce((sum, { max }) => sum + max, 0);
  return sumOf(criteria.filter((criterion) => criterion.competency === competency)) / sumOf(criteria);
};

test('what a job demands is asked for more, and one question is led to in the words of its description, once', () => {
  const facts: InterviewFacts = { ...NO_FILE, demands: [{ competency: 'teamwork', words: '能带新人{demand}$&' }] };
  const average = { plain: 0, demanded: 0 };
  const named = [0, 0, 0];
  for (let seed = 0; seed < 300; seed += 1) {
    const setup = { ...setupOf(seed), weak: [], facts };
    const askedBy = (one: InterviewSetup) =>
      planInterview(one).items.flatMap((item, at) => (at > 0 && item.kind === 'question' ? [item.questionId] : []));
    average.plain += shareOf('teamwork', askedBy({ ...setup, facts: NO_FILE })) / 300;
    average.demanded += shareOf('teamwork', askedBy(setup)) / 300;
    if (seed >= 60) continue;
    const { says } = runInterview(setup, () => ({ text: '不方便说', spentMs: 5000, evaluation: null }));
    const leads = says.flatMap(({ text }, at) => (text.includes('「能带新人{demand}$&」') ? [at] : []));
    named[leads.length] = (named[leads.length] ?? 0) + 1;
    for (const at of leads) {
      expect(says[at]?.kind).toBe('lead-in');
      const led = questions.filter(({ prompt }) => prompt === says[at + 1]?.text).map(({ id }) => id);
      expect(shareOf('teamwork', led)).toBeGreaterThanOrEqual(0.3);
    }
  }
  expect(average.demanded).toBeGreaterThan(1.5 * average.plain);
  expect(named[2]).toBe(0);
  expect(named[1]).toBeGreaterThan(35);
});

test('expected questions come none, one or two by length, unscored, and more is asked for once where little was said', () => {
  const facts = FILE;
  for (const [minutes, count] of [
    [15, 0],
    [30, 1],
    [45, 2],
  ] as const) {
    for (const [text, followed] of [
      ['嗯', count],
      ['先跟您说声抱歉，优惠今天就这些，我给您算一算怎么买最省。', 0],
    ] as const) {
      const { interview, says } = runInterview({ ...setupOf(1), minutes, facts }, ({ awaited, at, plan }) => {
        const isExpected = plan.items[at]?.kind === 'expected';
        return {
          text: isExpected ? text : '不方便说',
          spentMs: 5000,
          evaluation: null,
          declined: !isExpected && awaited !== null,
        };
      });
      const asked = says.filter(({ text }) => facts.expected.some(({ question }) => text.includes(question)));
      expect(asked).toHaveLength(count);
      expect(says.filter(({ kind, text }) => kind === 'follow-up' && lines.course.more.includes(text))).toHaveLength(
        followed,
      );
      expect(interview.records.map(({ questionId }) => questionId)).not.toContain('');
      expect(interview.plan.items.filter(({ kind }) => kind === 'expected')).toHaveLength(count);
    }
  }
});

test('asked back, the interviewer quotes the description where it says something, once a topic and each time in another way', () => {
  const facts: InterviewFacts = { ...FILE, told: { shift: '早晚班{quote}$&', pay: '底薪 4500', place: '杭州' } };
  const setup = { ...setupOf(1), facts };
  const said: string[] = [];
  for (const text of ['排班怎么排？', '工资多少？', '在哪里上班？'])
    said.push(...answerReverseQuestion(setup, text, said));
  expect(said).toHaveLength(3);
  for (const [index, quote] of ['「早晚班{quote}$&」', '「底薪 4500」', '「杭州」'].entries())
    expect(said[index]).toContain(quote);
  const frames = said.map((line) => line.replace(/「.*」/, ''));
  expect(new Set(frames).size).toBe(3);
  const shift = lines.course.topics.find(({ id }) => id === 'shift');
  expect(answerReverseQuestion(setup, '晚班多吗？', said)).toEqual([shift?.unknown]);
});

test('a declined follow-up is let go for good, and a 15-minute interview asks at most one a question', () => {
  const answers = middleAnswers(questions, lines.course.reverseQuestionId, 999);
  const setup = { ...setupOf(3), minutes: 15 as const };
  const { interview, says } = runInterview(setup, ({ awaited, at, plan }) => {
    const item = plan.items[at];
    const found = answers.find(({ question }) => item?.kind === 'question' && question.id === item.questionId);
    if (awaited?.kind !== 'question' || found === undefined)
      return { text: '不方便说', spentMs: 5000, evaluation: null };
    const text = found.row.answer;
    const evaluation = scorer.score(found.question, text);
    return { text, spentMs: 5000, evaluation, nearness: scorer.nearness(found.question, text) };
  });
  const families = interview.followUps.map(({ familyId }) => familyId);
  expect(families.length).toBeGreaterThanOrEqual(2);
  expect(new Set(families).size).toBe(families.length);
  expect(interview.dropped).toEqual(families);
  expect(new Set(interview.followUps.map(({ questionId }) => questionId)).size).toBe(families.length);
  expect(says.filter(({ kind }) => kind === 'follow-up')).toHaveLength(families.length);
});
