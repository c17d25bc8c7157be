import { SECOND_MS } from '@mianmian/core/shared/instant';
import { describe, expect, it } from 'vitest';
import { ANNE, BEN, makeWorld, must, type World } from '../../fixtures/make-world.ts';
import { handIn } from '../paper/hand-in.ts';
import { saveAnswer } from '../paper/save-answer.ts';
import { startSitting } from '../paper/start-sitting.ts';
import { practiseQuestion } from './practise-question.ts';
import { readPractice } from './read-practice.ts';
import { readPracticeOverview } from './read-practice-overview.ts';
import { studyQuestion } from './study-question.ts';
import { taste } from './taste.ts';

const practise = (world: World, questionId: string, answer: string, eventId: string) => {
  world.clock.advance(SECOND_MS);
  return practiseQuestion(world, ANNE, { questionId, answer, eventId });
};
const locked = { ok: false, error: { code: 'model-answer-locked' } };

describe('practising a question', () => {
  it('scores each attempt and counts it, the newest first in the history', async () => {
    const world = makeWorld();
    await practise(world, 'a', '马上处理好', 'e1');
    const second = must(await practise(world, 'a', '抱歉，明天处理', 'e2'));
    expect(second).toMatchObject({
      attemptNumber: 2,
      evaluation: { total: 3 },
      names: { facets: { 'when.back': '回访' } },
    });
    const { answers } = must(await readPractice(world, ANNE, 'a'));
    expect(answers.map(({ attemptNumber }) => attemptNumber)).toEqual([2, 1]);
  });

  it('says how the answer is told, the same in the history, and nothing where nothing could be judged', async () => {
    const world = makeWorld();
    const { technique } = must(await practise(world, 'a', '您好，这个不能退，抱歉', 'e1'));
    expect(technique.aspects.find(({ id }) => id === 'framing')).toMatchObject({
      state: 'mend',
      findings: [{ span: { text: '这个不能退' } }],
    });
    expect(must(await practise(world, 'a', '嗯', 'e2')).technique).toEqual({ aspects: [] });
    const { answers } = must(await readPractice(world, ANNE, 'a'));
    expect(answers.map((answer) => answer.technique)).toEqual([{ aspects: [] }, technique]);
  });

  it('gives a message that comes twice the first result and refuses its id for another answer', async () => {
    const world = makeWorld();
    const first = must(await practise(world, 'a', '抱歉，明天处理', 'e1'));
    expect(must(await practise(world, 'a', '抱歉，明天处理', 'e1'))).toEqual(first);
    expect(await practise(world, 'a', '别的回答', 'e1')).toMatchObject({ error: { code: 'bad-request' } });
    expect(must(await readPractice(world, ANNE, 'a')).answers).toHaveLength(1);
  });

  it('refuses an empty answer and a question that is not there', async () => {
    const world = makeWorld();
    expect(await practise(world, 'a', ' \n', 'e1')).toMatchObject({ error: { reason: 'empty-answer' } });
    expect(await practise(world, 'z', '抱歉', 'e2')).toMatchObject({ error: { code: 'not-found' } });
    expect(await readPractice(world, ANNE, 'z')).toMatchObject({ error: { code: 'not-found' } });
  });

  it('shows nobody the attempts of somebody else', async () => {
    const world = makeWorld();
    await practise(world, 'a', '抱歉，明天处理', 'e1');
    expect(must(await readPractice(world, BEN, 'a')).answers).toEqual([]);
    expect((await readPracticeOverview(world, BEN)).questions).toEqual([]);
    expect(await studyQuestion(world, BEN, 'a')).toEqual(locked);
  });
});

describe('the practice overview', () => {
  it('tells last and best of the scored attempts, and the competencies of the latest', async () => {
    const world = makeWorld();
    await practise(world, 'a', '抱歉，明天处理', 'e1');
    await practise(world, 'a', '马上处理好', 'e2');
    await practise(world, 'a', '嗯', 'e3');
    await practise(world, 'b', '嗯', 'e4');
    const overview = await readPracticeOverview(world, ANNE);
    expect(overview.questions).toEqual([
      { questionId: 'b', attempts: 1, lastTotal: null, bestTotal: null, max: 4, lastAt: world.clock.now() },
      { questionId: 'a', attempts: 3, lastTotal: 0, bestTotal: 3, max: 4, lastAt: world.clock.now() - SECOND_MS },
    ]);
    const percent = (competency: string) =>
      overview.competencies.find((each) => each.competency === competency)?.percent;
    expect([percent('emotion'), percent('teamwork')]).toEqual([0, null]);
  });

  it('counts the answers of a handed-in paper, but not the unanswered ones', async () => {
    const world = makeWorld();
    await practise(world, 'a', '抱歉，明天处理', 'e1');
    const { id } = must(await startSitting(world, ANNE, { eventId: 'start', paperId: 'paper', form: 'full' }));
    await saveAnswer(world, ANNE, { sittingId: id, questionId: 'a', text: '真的抱歉', baseRevision: 0, eventId: 's1' });
    await handIn(world, ANNE, { sittingId: id, eventId: 'done' });
    expect((await readPracticeOverview(world, ANNE)).questions).toMatchObject([
      { questionId: 'a', attempts: 2, lastTotal: 2, bestTotal: 3 },
    ]);
  });
});

describe('the model answer', () => {
  it('is locked until the question was practised', async () => {
    const world = makeWorld();
    expect(await studyQuestion(world, ANNE, 'a')).toEqual(locked);
    await practise(world, 'a', '抱歉，明天处理', 'e1');
    expect(must(await studyQuestion(world, ANNE, 'a')).modelAnswer).toContain('换新');
    expect(await studyQuestion(world, ANNE, 'b')).toEqual(locked);
  });

  it('stays locked while a paper that asks it is open and opens with its hand-in', async () => {
    const world = makeWorld();
    const { id } = must(await startSitting(world, ANNE, { eventId: 'start', paperId: 'paper', form: 'short' }));
    expect(await studyQuestion(world, ANNE, 'c')).toEqual(locked);
    await handIn(world, ANNE, { sittingId: id, eventId: 'done' });
    expect(must(await studyQuestion(world, ANNE, 'c')).badAnswers).toHaveLength(1);
    expect(await studyQuestion(world, ANNE, 'b')).toEqual(locked);
  });

  it('stays locked while a paper that asks the question is being sat, practised or not', async () => {
    const world = makeWorld();
    await practise(world, 'a', '抱歉，明天处理', 'e1');
    const { id } = must(await startSitting(world, ANNE, { eventId: 's1', paperId: 'paper', form: 'full' }));
    expect(await studyQuestion(world, ANNE, 'a')).toEqual(locked);
    must(await handIn(world, ANNE, { sittingId: id, eventId: 'h1' }));
    expect(must(await studyQuestion(world, ANNE, 'a')).modelAnswer).toContain('换新');
  });
});

describe('the first taste', () => {
  it('is scored at once, with the names of what was found', () => {
    const tasted = taste(makeWorld(), '抱歉让您久等了');
    expect(tasted).toMatchObject({
      questionId: 'taste',
      evaluation: { total: 2 },
      names: { criteria: { sorry: '致歉' } },
    });
  });
});
