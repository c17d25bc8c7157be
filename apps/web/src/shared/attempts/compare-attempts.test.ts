import type { EvaluationView } from '@mianmian/contract/evaluation';
import { describe, expect, it } from 'vitest';
import { compareAttempts } from './compare-attempts.ts';

type Facets = Readonly<Record<string, string>>;

/** An evaluation of one criterion that found the facets with the given words, a point each. */
function evaluation(facets: Facets, parts: Partial<EvaluationView> = {}): EvaluationView {
  const found = Object.entries(facets).map(([facetId, text]) => ({
    facetId,
    points: 1,
    evidence: [{ start: 0, end: text.length, text }],
  }));
  return {
    questionId: 'q',
    state: 'scored',
    total: found.length,
    max: 3,
    criteria: [{ criterionId: 'c', points: found.length, max: 3, level: 'part', found, missing: [] }],
    notCounted: [],
    confidence: 'high',
    review: [],
    versions: { engine: '1', weights: 'w', rubric: 'r' },
    ...parts,
  };
}

describe('two attempts side by side', () => {
  it('tell what is new, what was lost and which words are new', () => {
    const before = evaluation({ sorry: '对不起', time: '尽快', check: '我查一下' });
    const after = evaluation({ sorry: '是我们的错', check: '我查一下', choice: '退或换都行' });
    expect(compareAttempts(before, after)).toEqual({
      obstacle: null,
      criteria: [
        {
          criterionId: 'c',
          max: 3,
          before: 3,
          after: 3,
          gained: [{ facetId: 'choice', quotes: ['退或换都行'] }],
          lost: [{ facetId: 'time', quotes: ['尽快'] }],
          reworded: [{ facetId: 'sorry', quotes: ['是我们的错'] }],
        },
      ],
    });
  });

  it('give no points for an answer that was not scored', () => {
    const before = evaluation({}, { state: 'insufficient', criteria: [] });
    const { obstacle, criteria } = compareAttempts(before, evaluation({ sorry: '对不起' }));
    expect(obstacle).toBe('not-scored');
    expect(criteria[0]).toMatchObject({ before: null, after: 1, gained: [{ facetId: 'sorry' }] });
  });

  it('say when the rubric changed in between', () => {
    const after = evaluation({}, { versions: { engine: '1', weights: 'w', rubric: 's' } });
    expect(compareAttempts(evaluation({}), after).obstacle).toBe('rubric-changed');
  });
});
