import type { InterviewReport, InterviewReportQuestion } from '@mianmian/contract/interview';
import { reviewNoteSchema } from '@mianmian/contract/note';
import { expect, test } from 'vitest';
import { missedIn, questionsOf } from './mock-interviews.ts';

type Told = {
  readonly points: number | null;
  readonly found?: readonly string[];
  readonly missing?: readonly string[];
};

const asked = (id: string, { points, found = [], missing = [] }: Told): InterviewReportQuestion =>
  ({
    question: { id, prompt: `${id}：${'问'.repeat(500)}` },
    points,
    assessed: {
      evaluation: {
        max: 10,
        criteria: [
          {
            criterionId: 'c',
            found: found.map((facetId) => ({ facetId })),
            missing: missing.map((facetId) => ({ facetId, name: `${facetId}的名`, advice: `补上${facetId}` })),
          },
        ],
      },
      names: {
        facets: Object.fromEntries([...found, ...missing].map((facet) => [`c.${facet}`, `${facet}的名`])),
        vague: ['c.笼统'],
      },
    },
    followUps: missing.map((facetId, place) => ({
      facetName: `${facetId}的名`,
      outcome: place === 0 ? 'not-found' : 'found',
    })),
  }) as unknown as InterviewReportQuestion;

const report = {
  questions: [
    asked('q1', { points: 9, found: ['共情', '笼统', '期限'] }),
    asked('q2', { points: 5, missing: ['数字', '数字', '复核'] }),
    asked('q3', { points: 2, missing: [`长${'长'.repeat(700)}`] }),
    { ...asked('q4', { points: null }), assessed: null },
  ],
} as unknown as InterviewReport;

test('a review of a mock interview begins with its questions and results, within what a note may hold, and calls nothing vague good', () => {
  const questions = questionsOf(report);
  expect(questions.map(({ questionId, went }) => [questionId, went])).toEqual([
    ['q1', 'well'],
    ['q2', 'fair'],
    ['q3', 'badly'],
    ['q4', 'badly'],
  ]);
  expect(questions[0]).toMatchObject({ good: '共情的名\n期限的名', bad: '', next: '' });
  expect(questions[1]).toMatchObject({ bad: '数字的名\n复核的名', next: '补上数字\n补上复核' });
  expect(new Set(questions.map(({ n }) => n)).size).toBe(4);
  const content = { ...{ kind: 'review', applicationId: null, interviewId: 'i1', heldAt: 1, overall: '' }, questions };
  expect(reviewNoteSchema.safeParse(content).success).toBe(true);
});

test('what a follow-up asked for and still did not get is what was missed', () => {
  expect(missedIn(report)[0]).toBe('数字的名');
  expect(missedIn(report)).toHaveLength(2);
});
