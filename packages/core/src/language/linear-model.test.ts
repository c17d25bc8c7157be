import { describe, expect, it } from 'vitest';
import { gramsOf, indexVocabulary } from './grams.ts';
import { type LinearHead, scoreWhole, stretchesOf } from './linear-model.ts';

const VOCABULARY = indexVocabulary(['道', '歉', '道歉', '先道歉', '不']);
const HEAD: LinearHead = { bias: -10, inside: Int8Array.from([1, 2, 30, 40, -50]), around: new Int8Array(0) };

describe('gramsOf', () => {
  it('numbers known runs of one to three units and none across the end', () => {
    const [one, two, three] = gramsOf('先道歉', VOCABULARY).byLength;
    expect([...one]).toEqual([-1, 0, 1]);
    expect([...two]).toEqual([-1, 2, -1]);
    expect([...three]).toEqual([3, -1, -1]);
  });
});

describe('scoreWhole', () => {
  const score = (stream: string): number => scoreWhole(gramsOf(stream, VOCABULARY), HEAD);

  it('adds what the known grams of a text weigh, damped by their number', () => {
    expect(score('我先道歉')).toBeCloseTo(-10 + (1 + 2 + 30 + 40) / Math.sqrt(4 + 4));
    expect(score('道歉')).toBeCloseTo(-10 + (1 + 2 + 30) / Math.sqrt(3 + 4));
    expect(score('我不先道歉')).toBeLessThan(score('我先道歉'));
  });

  it('is its bias for a text without a known gram', () => {
    expect(score('您好')).toBe(-10);
    expect(score('')).toBe(-10);
  });
});

describe('stretchesOf', () => {
  it('reads every piece alone and with its successor while both are short', () => {
    const piece = (start: number, end: number) => ({ start, end, sentence: 0 });
    expect(stretchesOf([piece(0, 5), piece(5, 12), piece(12, 52)])).toEqual([
      { start: 0, end: 5 },
      { start: 0, end: 12 },
      { start: 5, end: 12 },
      { start: 12, end: 52 },
    ]);
  });
});
