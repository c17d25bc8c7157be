import type { PaperView } from '@mianmian/contract/paper';
import type { QuestionView } from '@mianmian/contract/question';
import type { Competency } from '@mianmian/core/question-bank/competency';
import { describe, expect, it } from 'vitest';
import { chooseQuestions, findWeakSpots, OTHER_SECTION, type PracticeStock } from './choose-questions.ts';

const question = (id: string, title: string, ...competencies: Competency[]): QuestionView => ({
  id,
  version: 1,
  title,
  prompt: `${title}怎么办？`,
  points: 10,
  suggestedSeconds: 60,
  examines: [],
  criteria: competencies.map((competency, i) => ({ id: `c${i}`, name: '项', max: 5, competency })),
});
const sections = [{ id: 's1', title: '一', questionIds: ['a', 'b'] }];
const form = { seconds: 60, points: 20, sections };
const paper: PaperView = { id: 'p', version: 1, title: '卷', totalPoints: 20, forms: { full: form, short: form } };
const tried = (questionId: string, lastTotal: number | null) => ({
  questionId,
  attempts: 1,
  lastTotal,
  bestTotal: lastTotal,
  max: 10,
  lastAt: 0,
});
const stock: PracticeStock = {
  questions: [
    question('a', '深夜退款', 'emotion', 'data'),
    question('b', '物流停运', 'data'),
    question('c', '晋升组长', 'teamwork'),
    question('d', '积分异常', 'emotion'),
  ],
  papers: [paper],
  overview: { questions: [], competencies: [] },
};
const ids = (questions: readonly QuestionView[]) => questions.map(({ id }) => id).join('');

describe('choosing questions', () => {
  it('shows the whole bank until something is chosen, the papers’ questions first in their order', () => {
    const mixed = { ...stock, questions: [...stock.questions].reverse() };
    expect(ids(chooseQuestions(mixed, {}))).toBe('abdc');
  });

  it('narrows by competency, by section, and to what no paper holds', () => {
    expect(ids(chooseQuestions(stock, { of: 'emotion' }))).toBe('ad');
    expect(ids(chooseQuestions(stock, { by: 'section', of: 's1' }))).toBe('ab');
    expect(ids(chooseQuestions(stock, { by: 'section', of: OTHER_SECTION }))).toBe('cd');
  });

  it('finds every word searched, in title or prompt', () => {
    expect(ids(chooseQuestions(stock, { find: ' 退款  怎么办 ' }))).toBe('a');
    expect(ids(chooseQuestions(stock, { find: '退款', of: 'teamwork' }))).toBe('');
  });
});

describe('weak spots', () => {
  it('put the lowest last answer first, a too short one before all, and leave strong ones out', () => {
    const overview = { questions: [tried('a', 5), tried('b', null), tried('c', 8)], competencies: [] };
    expect(ids(findWeakSpots({ ...stock, overview }, stock.questions).weak)).toBe('ba');
  });

  it('offer untried questions on the weakest judged competencies only, the most telling first', () => {
    const competencies = [
      { competency: 'data' as const, percent: 90, criteria: 2 },
      { competency: 'teamwork' as const, percent: null, criteria: 0 },
      { competency: 'emotion' as const, percent: 20, criteria: 3 },
    ];
    const questions = [question('e', '五', 'teamwork', 'emotion'), ...stock.questions];
    const spots = findWeakSpots({ ...stock, overview: { questions: [tried('a', 9)], competencies } }, questions);
    expect(ids(spots.untried)).toBe('de');
    expect(spots.competencies.map(({ competency }) => competency)).toEqual(['emotion']);
  });
});
