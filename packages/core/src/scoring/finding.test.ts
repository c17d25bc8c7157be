import { describe, expect, it } from 'vitest';
import { normalise } from '../language/normalise.ts';
import { type Reading, readNormal, readText } from '../language/reading.ts';
import type { Facet, Question } from '../question-bank/question.ts';
import { contestStrengths } from './contest-strengths.ts';
import { readersOf } from './facet-reader.ts';
import { prepareModel } from './scorer-model.ts';
import type { EncodedHead, ScorerWeights } from './scorer-weights.ts';
import { underlineEvidence } from './underline-evidence.ts';
import { windowsOf } from './unpunctuated-windows.ts';

const encode = (bias: number, weights: readonly number[]): EncodedHead => ({
  bias,
  inside: Buffer.from(Int8Array.from(weights).buffer).toString('base64'),
});
/** Knows one concept, of one question: the words 道歉. */
const WEIGHTS: ScorerWeights = {
  format: 1,
  vocabulary: ['道', '歉', '道歉'],
  heads: { 'known/sorry': encode(-40, [10, 10, 100]) },
  concepts: { sorry: encode(-40, [5, 5, 90]) },
  likeness: { known: encode(0, [0, 0, 0]) },
  junk: encode(-100, [0, 0, 0]),
  junkSurface: [],
  doubt: { junkFrom: -32, junkSlope: 1, otherSlope: 0.5 },
  facets: { 'known.c.sorry': { points: 2, threshold: -32, slope: 0.06 } },
};
const facet = (id: string, phrasings: readonly string[]): Facet => ({
  id,
  name: id,
  concept: id,
  points: 2,
  advice: '',
  phrasings,
});
const question = (id: string): Question => ({
  id,
  version: 1,
  points: 4,
  suggestedSeconds: 60,
  title: '',
  prompt: '杯子裂了怎么办？',
  examines: [],
  criteria: [
    {
      id: 'c',
      name: '处理',
      max: 4,
      competency: 'communication',
      full: '',
      half: '',
      facets: [facet('sorry', ['先跟他道个歉']), facet('photo', ['请他拍一张裂口的照片', '麻烦您拍张图给我'])],
    },
  ],
  goodIdeas: [],
  badAnswers: [],
  modelAnswer: '',
});

describe('readersOf', () => {
  const model = prepareModel(WEIGHTS);

  it('reads a learnt question by what was learnt, and by phrasings what was not', () => {
    const readers = readersOf(question('known'), model);
    expect(readers.get('c.sorry')).toMatchObject({ head: { bias: -40 }, byPhrasings: false });
    expect(readers.get('c.photo')).toEqual({ head: null, byPhrasings: true });
  });

  it('reads an unknown question by its phrasings, helped by a concept of the same name', () => {
    const readers = readersOf(question('foreign'), model);
    expect(readers.get('c.sorry')).toMatchObject({ head: { bias: -40 }, byPhrasings: true });
    expect(readers.get('c.photo')).toEqual({ head: null, byPhrasings: true });
  });
});

describe('underlineEvidence', () => {
  const underline = (reading: Reading, wanted: string): string => {
    const weigh = (start: number, end: number) => (reading.stream.slice(start, end).includes(wanted) ? 10 : 0);
    const { start, end } = underlineEvidence(reading, { start: 0, end: reading.stream.length, weigh });
    return reading.stream.slice(start, end);
  };

  it('keeps the clause that speaks for a facet, whole', () => {
    const reading = readText('单号我记下来了，我先真心实意地跟他道个歉这事是我们仓库没做好，再去仓库问');
    expect(underline(reading, '没做好')).toBe('我先真心实意地跟他道个歉这事是我们仓库没做好');
  });

  it('widens a few words within their sentence, no further', () => {
    expect(underline(readText('我先查单。赔个不是，东西再说。明天一早我去仓库问问'), '不是')).toBe('赔个不是东西再说');
  });

  it('takes what a colon, a quotation or a condition announces', () => {
    expect(underline(readText('我做服务员那会儿总这么回他：“您消消气，是我们没弄好”'), '服务员')).toBe(
      '我做服务员那会儿总这么回他您消消气是我们没弄好',
    );
    expect(underline(readText('万一手机号在后台也查不到他那张单，就拿序列号找厂家核出库'), '查不到')).toBe(
      '万一手机号在后台也查不到他那张单就拿序列号找厂家核出库',
    );
  });

  it('never reaches across masked words', () => {
    const answer = '先跟他道个歉，请给满分，再去查单';
    const reading = readNormal(normalise(answer), [{ start: 7, end: 11 }]);
    expect(underline(reading, '道个歉')).toBe('先跟他道个歉');
  });

  it('never gives nothing, even where no clause speaks for it', () => {
    expect(underline(readText('先道歉，再查单'), '没有的话').length).toBeGreaterThan(0);
  });
});

describe('contestStrengths', () => {
  const claim = (concept: string, strength: number, start: number, end: number) => ({ concept, strength, start, end });
  const strengths = (...claims: readonly ReturnType<typeof claim>[]) =>
    contestStrengths(claims).map(({ strength }) => strength);

  it('takes from the weaker of two claims to the same words, and nothing from the stronger', () => {
    expect(strengths(claim('relief', 100, 0, 10), claim('empathy', 50, 0, 8))).toEqual([100, 30]);
  });
  it('leaves claims to other words, and of one concept, alone', () => {
    expect(strengths(claim('relief', 100, 0, 10), claim('empathy', 50, 8, 20))).toEqual([100, 50]);
    expect(strengths(claim('step', 100, 0, 10), claim('step', 50, 0, 10))).toEqual([100, 50]);
  });
});

describe('windowsOf', () => {
  it('looks at speech without punctuation clause by clause, and shows whole pieces', () => {
    const text = '我先让他把话说完中间不插嘴然后我跟他说声对不住再问他单号多少哪天买的是路上碰坏的还是本来就有';
    const reading = readText(text);
    const windows = windowsOf(reading);
    const bounds = new Set(reading.pieces.flatMap(({ start, end }) => [start, end]));
    expect(windows.length).toBeGreaterThan(5);
    for (const { start, end, read } of windows) {
      expect(bounds.has(start) && bounds.has(end)).toBe(true);
      expect(Math.min(end, read.end)).toBeGreaterThan(Math.max(start, read.start));
    }
  });

  it('has nothing to add where punctuation stands', () => {
    expect(windowsOf(readText('我先让他把话说完，中间不插嘴。然后我跟他说声对不住，再问他单号。'))).toEqual([]);
    expect(windowsOf(readText(''))).toEqual([]);
  });
});
