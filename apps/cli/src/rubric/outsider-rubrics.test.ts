import { join } from 'node:path';
import { measureAgreement } from '@mianmian/core/agreement/measure-agreement';
import { describe, expect, test } from 'vitest';
import { REPOSITORY_ROOT } from '../repository-root.ts';
import { loadTrial } from './load-trial.ts';
import { gradedAnswerOf, tryRubricOn } from './try-rubric-on.ts';

/** What issue 3 asks of questions known only by their rubric. */
const LEAST_KAPPA = 0.6;

function tryOutsider(id: string) {
  const trial = loadTrial({
    content: join(REPOSITORY_ROOT, 'content'),
    rubric: join(REPOSITORY_ROOT, `training/outsider/${id}.yaml`),
    answers: join(REPOSITORY_ROOT, `training/outsider/${id}.answers.jsonl`),
  });
  if (!trial.ok) throw new Error(JSON.stringify(trial.error));
  const { question, samples, scorer } = trial.value;
  return tryRubricOn(question, samples.answers, scorer).answers;
}

describe('questions the scorer knows only by an outsider’s rubric', { timeout: 60_000 }, () => {
  const byQuestion = ['x-live', 'x-handover', 'x-invoice'].map((id) => ({ id, tried: tryOutsider(id) }));
  const tried = byQuestion.flatMap((each) => each.tried);

  test.each(byQuestion)('$id is scored in agreement with labels given before the rubric was written', (question) => {
    const { answers, qwkTotal } = measureAgreement(question.tried.flatMap(gradedAnswerOf));
    expect(answers).toBe(12);
    expect(qwkTotal ?? 0).toBeGreaterThanOrEqual(LEAST_KAPPA);
  });

  test('give every found key point words that stand in the answer', () => {
    const spans = tried.flatMap(({ sample, evaluation }) =>
      evaluation.criteria.flatMap(({ found }) =>
        found.flatMap(({ evidence }) => {
          expect(evidence.length).toBeGreaterThan(0);
          return evidence.map((span) => ({ ...span, stands: sample.answer.slice(span.start, span.end) }));
        }),
      ),
    );
    expect(spans.length).toBeGreaterThan(50);
    for (const { text, stands } of spans) expect(text).toBe(stands);
  });
});
