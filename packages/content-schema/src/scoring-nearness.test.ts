import { expect, it } from 'vitest';
import { loadShippedScorer } from './scoring-proof/shipped-scorer.ts';

const { questions, scorer } = loadShippedScorer();

function nearnessOf(questionId: string, answer: string) {
  const question = questions.find(({ id }) => id === questionId);
  if (question === undefined) throw new Error(`no question ${questionId}`);
  const nearness = scorer.nearness(question, answer);
  if (nearness === null) throw new Error('nothing was learnt');
  return { question, nearness };
}

it('tells for every point of every question how near its own phrasings come, and that silence comes nowhere near', () => {
  for (const { id } of questions) {
    const silent = nearnessOf(id, '……').nearness;
    const { question } = nearnessOf(id, '');
    for (const criterion of question.criteria) {
      for (const facet of criterion.facets) {
        if (facet.absence !== undefined) continue;
        const key = `${criterion.id}.${facet.id}`;
        const said = nearnessOf(id, facet.phrasings.join('。')).nearness;
        expect(said[key], `${id}.${key}`).toBeGreaterThan(silent[key] ?? Number.POSITIVE_INFINITY);
        expect(silent[key], `${id}.${key}`).toBeLessThan(-2.2);
      }
    }
  }
});

it('comes near in what earns nothing: the words of a customer, of others, or denied', () => {
  const own = nearnessOf('b-angry', '先听他说完，跟他说声对不起。').nearness;
  const others = nearnessOf('b-angry', '以前的同事都是先听他说完，跟他说声对不起。').nearness;
  expect(others['empathy.sorry']).toBeGreaterThan((own['empathy.sorry'] ?? 0) - 2);
});

it('knows nothing of a question that is known by its rubric alone', () => {
  const [question] = questions;
  if (question === undefined) throw new Error('the bank is empty');
  expect(scorer.nearness({ ...question, id: 'unknown' }, '先道歉')).toBeNull();
});
