import { describe, expect, it } from 'vitest';
import { type Reading, readText } from '../language/reading.ts';
import type { Facet, Question } from '../question-bank/question.ts';
import { readersOf } from './facet-reader.ts';
import { prepareModel } from './scorer-model.ts';
import type { EncodedHead, ScorerWeights } from './scorer-weights.ts';
import { tightenEvidence } from './tighten-evidence.ts';
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

describe('tightenEvidence', () => {
  const tighten = (reading: Reading, wanted: string): string => {
    const weigh = (start: number, end: number) => (reading.stream.slice(start, end).includes(wanted) ? 10 : 0);
    const { start, end } = tightenEvidence(reading, { start: 0, end: reading.stream.length, weigh });
    return reading.stream.slice(start, end);
  };

  it('keeps the clause that speaks for a facet, whole', () => {
    const reading = readText('单号我记下来了，我先真心实意地跟他道个歉，再去仓库问');
    expect(tighten(reading, '道个歉')).toBe('我先真心实意地跟他道个歉');
  });

  it('never gives nothing, even where no clause speaks for it', () => {
    expect(tighten(readText('先道歉，再查单'), '没有的话').length).toBeGreaterThan(0);
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
