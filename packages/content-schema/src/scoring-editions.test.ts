import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { expect, it } from 'vitest';
import { loadShippedScorer } from './scoring-proof/shipped-scorer.ts';

const { questions, scorer } = loadShippedScorer();
const ANSWER = '您好，先跟您说声对不起，我马上查订单，请您拍张照片给我，今晚八点前我给您回话，换新还是退款都由您定。';
const [question] = questions;
if (question === undefined) throw new Error('the bank is empty');

it('scores a question read back from a store to the same bytes', () => {
  const stored = scorer.score(structuredClone(question), ANSWER);
  expect(canonicalText(stored)).toBe(canonicalText(scorer.score(question, ANSWER)));
});

it('judges every edition of a question by its own rubric', () => {
  const stricter = { ...question, criteria: question.criteria.slice(0, 1) };
  const whole = scorer.score(question, ANSWER);
  const part = scorer.score(stricter, ANSWER);
  expect(part.criteria.map(({ criterionId }) => criterionId)).toEqual([question.criteria[0]?.id]);
  expect(part.versions.rubric).not.toBe(whole.versions.rubric);
  expect(scorer.score(question, ANSWER)).toEqual(whole);
});
