import { expect, it } from 'vitest';
import { answerReverseQuestion } from './answer-reverse-question.ts';
import type { InterviewSetup } from './interview.ts';

const course = {
  topics: [
    { id: 'team', jobWords: [], words: ['团队'], known: '{company}的{position}有几个组。', unknown: '团队我不清楚。' },
  ],
  unknowns: ['不清楚。'],
};

it('puts in names as they are written, also where they look like a place for a name', () => {
  const facts = { company: '{position}家居$&', position: '{company}', told: {} };
  const setup = { minutes: 15, seed: 1, questions: [], weak: [], facts, lines: { families: [], course } };
  // Of the course only what answers is looked at.
  expect(answerReverseQuestion(setup as unknown as InterviewSetup, '团队多大？', [])).toContain(
    '{position}家居$&的{company}有几个组。',
  );
});
