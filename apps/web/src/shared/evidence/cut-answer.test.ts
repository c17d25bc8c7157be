import type { EvaluationView } from '@mianmian/contract/evaluation';
import { describe, expect, it } from 'vitest';
import { collectMarks } from './collect-marks.ts';
import { cutAnswer } from './cut-answer.ts';

const answer = '亲😊您别急，我马上查，不会推脱。';
const span = (text: string) => {
  const start = answer.indexOf(text);
  return { start, end: start + text.length, text };
};

function evaluation(parts: Partial<EvaluationView>): EvaluationView {
  return {
    questionId: 'q',
    state: 'scored',
    total: 0,
    max: 4,
    criteria: [],
    notCounted: [],
    confidence: 'high',
    review: [],
    versions: { engine: '1', weights: 'w', rubric: 'r' },
    ...parts,
  };
}

const criterion = (criterionId: string, ...found: [facetId: string, ...texts: string[]][]) => ({
  criterionId,
  points: 1,
  max: 2,
  level: 'part' as const,
  found: found.map(([facetId, ...texts]) => ({ facetId, points: 1, evidence: texts.map(span) })),
  missing: [],
});

const draw = (view: EvaluationView): string =>
  cutAnswer(answer, collectMarks(answer, view))
    .map(({ text, marks }) => {
      const names = marks.map((mark) => (mark.kind === 'criterion' ? mark.index : mark.reason));
      return names.length === 0 ? text : `[${names.join('+')} ${text}]`;
    })
    .join('');

describe('an answer cut by its marks', () => {
  it('shows words that serve two criteria under both, and the rest under one', () => {
    const view = evaluation({ criteria: [criterion('a', ['f', '您别急，我马上']), criterion('b', ['g', '我马上查'])] });
    expect(draw(view)).toBe('亲😊[0 您别急，][0+1 我马上][1 查]，不会推脱。');
  });

  it('makes one mark of overlapping words of one criterion and names both facets', () => {
    const view = evaluation({ criteria: [criterion('a', ['f', '我马上'], ['g', '马上查'])] });
    expect(collectMarks(answer, view)).toEqual([
      { kind: 'criterion', index: 0, start: 7, end: 11, facetIds: ['f', 'g'] },
    ]);
  });

  it('keeps neighbours of one criterion apart', () => {
    const view = evaluation({ criteria: [criterion('a', ['f', '我马上'], ['g', '查'])] });
    expect(draw(view)).toBe('亲😊您别急，[0 我马上][0 查]，不会推脱。');
  });

  it('shows words that were not counted once, however many criteria they missed', () => {
    const missed = { reason: 'negated' as const, span: span('不会推脱') };
    const view = evaluation({ notCounted: [missed, { ...missed, criterionId: 'a' }] });
    expect(draw(view)).toBe('亲😊您别急，我马上查，[negated 不会推脱]。');
  });

  it('leaves out a span that does not lie in the answer and keeps the text whole', () => {
    const stray = { start: 10, end: 99, text: '？' };
    const view = evaluation({ review: [{ reason: 'insult', span: stray }, { reason: 'low-confidence' }] });
    expect(draw(view)).toBe(answer);
  });

  it('gives nothing for an empty answer', () => {
    expect(cutAnswer('', [])).toEqual([]);
  });
});
