import { expect, test } from 'vitest';
import type { CriterionEvaluation, Evaluation } from '../question-bank/evaluation.ts';
import type { Nearness } from '../question-bank/nearness.ts';
import type { Criterion, Facet, Question } from '../question-bank/question.ts';
import { chooseFollowUp } from './choose-follow-up.ts';
import type { FollowUpFamily, InterviewLines } from './interview-lines.ts';

const facet = (id: string, concept: string): Facet => ({ id, name: id, concept, points: 1, advice: '', phrasings: [] });
const criterion = (id: string, facets: readonly Facet[]): Criterion => ({
  id,
  name: id,
  max: 2,
  competency: 'data',
  full: '',
  half: '',
  facets,
});

const QUESTION: Question = {
  id: 'q',
  version: 1,
  points: 4,
  suggestedSeconds: 60,
  title: '',
  prompt: '',
  examines: [],
  criteria: [
    criterion('promise', [facet('a', 'commit-time'), facet('z', 'care-first')]),
    criterion('close', [facet('b', 'eta'), facet('c', 'commit-time')]),
  ],
  goodIdeas: [],
  badAnswers: [],
  modelAnswer: '',
};

const family = (id: string, concepts: readonly string[], another: readonly string[]): FollowUpFamily => ({
  id,
  aim: 'other',
  concepts,
  asks: [`${id}？`],
  another,
  said: [],
  usual: 0.05,
});

const linesOf = (families: readonly FollowUpFamily[]): InterviewLines => ({
  families,
  course: {
    openingQuestionId: 'q',
    reverseQuestionId: 'r',
    greetings: [],
    leadIns: [],
    demands: [],
    expected: [],
    cutOffs: [],
    declined: [],
    passedOver: [],
    more: [],
    backs: [],
    shortQuestions: {},
    quotes: [],
    stress: [],
    invites: [],
    moreQuestions: [],
    topics: [],
    tellings: [],
    unknowns: [],
    closes: [],
  },
});

const TIME = family('time', ['commit-time', 'eta'], ['还有呢？']);
const CARE = family('care', ['care-first'], []);
const UNSAID: Nearness = { 'promise.a': -5, 'promise.z': -4, 'close.b': -5, 'close.c': -5 };

function evaluationWith(found: Readonly<Record<string, string>>): Evaluation {
  const criteria = QUESTION.criteria.map(
    ({ id, facets }): CriterionEvaluation => ({
      criterionId: id,
      points: found[id] === undefined ? 0 : 1,
      max: 2,
      level: 'none',
      found: facets.filter((one) => one.id === found[id]).map((one) => ({ facetId: one.id, points: 1, evidence: [] })),
      missing: facets
        .filter((one) => one.id !== found[id])
        .map((one) => ({ facetId: one.id, name: one.name, advice: '' })),
    }),
  );
  return {
    questionId: 'q',
    state: 'scored',
    total: 0,
    max: 4,
    criteria,
    notCounted: [],
    confidence: 'high',
    review: [],
    versions: { engine: '', weights: '', rubric: '' },
  };
}

function choose(
  nearness: Nearness | null,
  families: readonly FollowUpFamily[] = [TIME, CARE],
  found: Readonly<Record<string, string>> = {},
) {
  const request = { question: QUESTION, answers: ['先安抚他。'], askedBefore: [], dropped: [], seed: 1 };
  const followUp = chooseFollowUp({
    ...request,
    nearness,
    evaluation: evaluationWith(found),
    lines: linesOf(families),
  });
  return followUp === null ? null : `${followUp.asked.criterionId}.${followUp.asked.facetId} ${followUp.text}`;
}

test('of points worth the same the one least likely said is asked for', () => {
  expect(choose(UNSAID)).toBe('promise.a time？');
  expect(choose({ ...UNSAID, 'promise.z': -8 })).toBe('promise.z care？');
});

test('what may have been said in other words, anywhere in the answer, is not asked for, nor its whole family', () => {
  expect(choose({ ...UNSAID, 'close.c': -1 })).toBe('promise.z care？');
  expect(choose({ ...UNSAID, 'close.c': -1, 'promise.z': 0.5 })).toBeNull();
});

test('where something of a family was found one more thing is asked for, by that point alone', () => {
  const found = { close: 'b' };
  expect(choose({ ...UNSAID, 'promise.z': -2 }, [TIME, CARE], found)).toBe('promise.a 还有呢？');
  expect(choose({ ...UNSAID, 'promise.z': -2, 'promise.a': 1 }, [TIME, CARE], found)).toBe('close.c 还有呢？');
});

test('what nothing is known about is not asked for', () => {
  expect(choose({})).toBeNull();
});

test('without nearness the words of the content decide', () => {
  const touched = { ...TIME, said: ['安抚'] };
  const usual = { ...CARE, usual: 0.3 };
  expect(choose(null)).toBe('promise.a time？');
  expect(choose(null, [touched, CARE])).toBe('promise.z care？');
  expect(choose(null, [touched, usual])).toBeNull();
  expect(choose(UNSAID, [touched, usual])).toBe('promise.a time？');
});

test('words of the answer are taken up in the first follow-up to a question and in no later one', () => {
  const vague: Facet = { ...facet('v', 'soon'), vague: true };
  const question = { ...QUESTION, criteria: [criterion('promise', [facet('a', 'commit-time'), vague])] };
  const evidence = [{ start: 0, end: 6, text: '尽快处理一下' }];
  const [promise] = evaluationWith({}).criteria;
  if (promise === undefined) throw new Error('no criterion');
  const judged = { ...promise, found: [{ facetId: 'v', points: 0.5, evidence }] };
  const before = { questionId: 'q', criterionId: '', facetId: '', familyId: 'more', wording: '具体呢？' };
  const lines = linesOf([TIME]);
  const request = {
    question,
    answers: ['尽快处理一下。'],
    evaluation: { ...evaluationWith({}), criteria: [judged] },
    nearness: UNSAID,
    dropped: [],
    lines: { ...lines, course: { ...lines.course, quotes: ['你说「{quote}」，'] } },
    seed: 1,
  };
  expect(chooseFollowUp({ ...request, askedBefore: [] })?.text).toBe('你说「尽快处理一下」，time？');
  expect(chooseFollowUp({ ...request, askedBefore: [before] })?.text).toBe('time？');
});
