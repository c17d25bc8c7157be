import type { Evaluation } from '@mianmian/core/question-bank/evaluation';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type EvaluationView, evaluationSchema } from './evaluation.ts';

type DeepReadonly<T> = T extends readonly (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

const evaluation: Evaluation = {
  questionId: 'q1-1',
  state: 'scored',
  total: 2.5,
  max: 10,
  criteria: [
    {
      criterionId: 'c',
      points: 2.5,
      max: 3,
      level: 'part',
      found: [{ facetId: 'f', points: 2.5, evidence: [{ start: 0, end: 2, text: '您好' }] }],
      missing: [{ facetId: 'g', name: '回访', advice: '说好哪天回访。' }],
    },
  ],
  notCounted: [{ reason: 'negated', span: { start: 2, end: 3, text: '不' } }],
  confidence: 'high',
  review: [{ reason: 'low-confidence' }],
  versions: { engine: '1', weights: 'w', rubric: 'r' },
};

describe('the evaluation of the contract', () => {
  it('is the evaluation of the core, member for member', () => {
    expectTypeOf<DeepReadonly<EvaluationView>>().toEqualTypeOf<DeepReadonly<Evaluation>>();
  });

  it('passes an evaluation through unchanged', () => {
    expect(evaluationSchema.parse(JSON.parse(JSON.stringify(evaluation)))).toEqual(evaluation);
  });

  it('refuses a reason nobody knows', () => {
    expect(evaluationSchema.safeParse({ ...evaluation, review: [{ reason: 'mood' }] }).success).toBe(false);
  });
});
