import { describe, expect, it } from 'vitest';
import { gramsOf, indexVocabulary } from './grams.ts';
import { countGrams, type LinearHead, scoreStretch, scoreWhole, stretchesOf, sumHead } from './linear-model.ts';

const VOCABULARY = indexVocabulary(['道', '歉', '道歉', '先道歉', '不']);
const head = (around: readonly number[] = []): LinearHead => ({
  bias: -10,
  inside: Int8Array.from([1, 2, 30, 40, -50]),
  around: Int8Array.from(around),
});
const read = (stream: string, reader: LinearHead) => {
  const grams = gramsOf(stream, VOCABULARY);
  const [sums, counts] = [sumHead(grams, reader), countGrams(grams)];
  return { grams, score: (start: number, end: number) => scoreStretch(sums, counts, start, end) };
};

describe('gramsOf', () => {
  it('numbers known runs of one to three units and none across the end', () => {
    const [one, two, three] = gramsOf('先道歉', VOCABULARY).byLength;
    expect([...one]).toEqual([-1, 0, 1]);
    expect([...two]).toEqual([-1, 2, -1]);
    expect([...three]).toEqual([3, -1, -1]);
  });
});

describe('a linear head', () => {
  it('adds what the grams inside a stretch weigh, damped by their number', () => {
    const { score } = read('我先道歉', head());
    expect(score(1, 4)).toBeCloseTo(-10 + (1 + 2 + 30 + 40) / Math.sqrt(4 + 4));
    expect(score(2, 4)).toBeCloseTo(-10 + (1 + 2 + 30) / Math.sqrt(3 + 4));
    expect(score(0, 1)).toBeCloseTo(-10);
  });

  it('hears a denial in the stretch, and around it only where it looks there', () => {
    expect(read('我不先道歉', head()).score(0, 5)).toBeLessThan(read('我先道歉', head()).score(0, 4));
    const looking = read('道歉我先查', head([0, 0, 60, 0, 0]));
    const blind = read('道歉我先查', head());
    expect(looking.score(2, 5)).toBeGreaterThan(blind.score(2, 5));
  });

  it('says of a whole text what it says of the stretch that is all of it', () => {
    const { grams, score } = read('不先道歉道歉', head());
    expect(scoreWhole(grams, head())).toBeCloseTo(score(0, 6));
  });

  it('says its bias of a text without a known gram', () => {
    expect(scoreWhole(gramsOf('您好', VOCABULARY), head())).toBe(-10);
    expect(scoreWhole(gramsOf('', VOCABULARY), head())).toBe(-10);
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
