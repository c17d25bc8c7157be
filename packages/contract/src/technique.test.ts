import type { TechniqueReview } from '@mianmian/core/coaching/technique-review';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type TechniqueReviewView, techniqueReviewSchema } from './technique.ts';

type DeepReadonly<T> = T extends readonly (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

const review: TechniqueReview = {
  aspects: [
    { id: 'task', state: 'mend', advice: '补一句你要做到什么。', findings: [] },
    {
      id: 'framing',
      state: 'mend',
      advice: '换成能办什么。',
      findings: [{ kind: 'negative', span: { start: 0, end: 2, text: '不能' }, instead: '先说能办的。' }],
    },
  ],
};

describe('the technique review of the contract', () => {
  it('is the review of the core, member for member', () => {
    expectTypeOf<DeepReadonly<TechniqueReviewView>>().toEqualTypeOf<DeepReadonly<TechniqueReview>>();
  });

  it('passes a review through unchanged', () => {
    expect(techniqueReviewSchema.parse(JSON.parse(JSON.stringify(review)))).toEqual(review);
  });

  it('refuses an aspect nobody knows', () => {
    const odd = { aspects: [{ ...review.aspects[0], id: 'charm' }] };
    expect(techniqueReviewSchema.safeParse(odd).success).toBe(false);
  });
});
