import type { ReviewedQuestion, ReviewNote } from '@mianmian/contract/note';
import { expect, test } from 'vitest';
import { ownCardsOf } from './own-cards.ts';
import { scheduleCards } from './schedule-cards.ts';

const question = (n: number, patch: Partial<ReviewedQuestion> = {}): ReviewedQuestion => ({
  n,
  asked: `第 ${n} 个问题`,
  questionId: null,
  went: 'badly',
  good: '',
  bad: '',
  next: '先查退款单，再说几点前回话。',
  ...patch,
});
const cards = (questions: readonly ReviewedQuestion[], id = 'v-application') => {
  const content: ReviewNote = {
    ...{ kind: 'review', applicationId: 'application', interviewId: null, heldAt: 1, overall: '' },
    questions: [...questions],
  };
  return ownCardsOf([{ id, content }]);
};

test('a question becomes a card when it did not go well and there are words for next time', () => {
  const made = cards([
    question(1),
    question(2, { went: 'well' }),
    question(3, { next: ' ' }),
    question(4, { asked: '' }),
  ]);
  expect(made.map(({ id, prompt, review }) => [id, prompt, review.next])).toEqual([
    ['own-v-application-1', '第 1 个问题', '先查退款单，再说几点前回话。'],
  ]);
  expect(cards([question(123_456)], 'v'.repeat(60))).toEqual([]);
});

test('taking a question out takes its card and leaves the others what they know', () => {
  const log = [
    { id: 'review-0001', at: 1_000, kind: 'card-review', cardId: 'own-v-application-2', rating: 'easy', tookMs: 1 },
  ] as const;
  const phases = (questions: readonly ReviewedQuestion[]) => {
    const ids = cards(questions).map(({ id }) => id);
    return [...scheduleCards(ids, log, 2_000, 5).states].map(([id, { phase }]) => [id, phase]);
  };
  expect(phases([question(1), question(2)])).toEqual([
    ['own-v-application-1', 'new'],
    ['own-v-application-2', 'review'],
  ]);
  expect(phases([question(2)])).toEqual([['own-v-application-2', 'review']]);
});
