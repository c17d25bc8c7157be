import { describe, expect, it } from 'vitest';
import { readText } from '../../language/reading.ts';
import type { Facet, Question } from '../../question-bank/question.ts';
import { createScorer } from '../create-scorer.ts';
import type { ScorerWeights } from '../scorer-weights.ts';
import { overlapWeights } from './overlap-weights.ts';
import { preparePhrasingModel } from './phrasing-model.ts';
import { pairCode } from './phrasing-space.ts';
import { type PhrasingWeights, STRETCH_FEATURES, TEXT_FEATURES } from './phrasing-weights.ts';

const bytes = (values: readonly number[]): string => Buffer.from(Int8Array.from(values).buffer).toString('base64');
const VOCABULARY = ['歉', '赔', '拍', '片'];
/** 歉 and 赔 lie in one direction, 拍 and 片 in another. */
const PHRASINGS: PhrasingWeights = {
  format: 1,
  vocabulary: VOCABULARY,
  dimensions: 2,
  places: bytes([100, 0, 100, 0, 0, 100, 0, 100]),
  rarity: bytes([60, 60, 60, 60]),
  quality: { bias: 0, grams: bytes([0, 0, 0, 0]), figures: [] },
  junk: { bias: -320, grams: bytes([0, 0, 0, 0]), figures: [] },
  bias: -3,
  stretch: STRETCH_FEATURES.map((name) => (name === 'centre' || name === 'overlap' ? 4 : 0)),
  text: TEXT_FEATURES.map((name) => (name === 'masked' ? -1 : 0)),
  calibration: { threshold: 0, slope: 0.05, full: 0.8 },
};
const NOTHING_LEARNT: ScorerWeights = {
  format: 1,
  vocabulary: ['弄坏', '东西', '再说', '裂口'],
  heads: {},
  concepts: {},
  likeness: {},
  junk: { bias: -100, inside: bytes([0, 0, 0, 0]) },
  junkSurface: [],
  doubt: { junkFrom: -32, junkSlope: 1, otherSlope: 0.5 },
  facets: {},
};
const facet = (id: string, phrasings: readonly string[]): Facet => ({
  id,
  name: id,
  concept: id,
  points: 2,
  advice: '',
  phrasings,
});
const QUESTION: Question = {
  id: 'cup',
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
};

describe('overlapWeights', () => {
  it('weighs a pair more than a character, and of words that tell nothing only their order', () => {
    const weights = overlapWeights('我的照片');
    const weightOf = (gram: string): number | undefined =>
      weights.get(gram.length === 1 ? gram.charCodeAt(0) : pairCode(gram, 0));
    expect(weightOf('照片')).toBeGreaterThan(weightOf('照') ?? 0);
    expect(weightOf('我的')).toBeLessThan(weightOf('照') ?? 0);
    expect(weightOf('我')).toBeUndefined();
  });
});

describe('a question known by its rubric alone', () => {
  const reader = preparePhrasingModel(PHRASINGS).readerOf(QUESTION);
  const strengthOf = (key: string, text: string): number => {
    const reading = readText(text);
    return reader.strengthsOf(reading, [{ start: 0, end: reading.stream.length }]).get(key)?.strengths[0] ?? Number.NaN;
  };

  it('takes words that lie near a phrasing for it, though they share no character', () => {
    expect(strengthOf('c.sorry', '给您赔不是')).toBeGreaterThan(strengthOf('c.sorry', '给您寄过去'));
    expect(strengthOf('c.sorry', '给您赔不是')).toBeGreaterThan(strengthOf('c.photo', '给您赔不是'));
  });

  it('takes words the more for a facet, the more of a phrasing they have', () => {
    const likenessOf = (text: string): number => strengthOf('c.photo', text);
    expect(likenessOf('请他拍一张裂口的照片')).toBeGreaterThan(likenessOf('我请他拍裂口的照片'));
    expect(likenessOf('我请他拍裂口的照片')).toBeGreaterThan(likenessOf('请他等一下'));
  });

  it('takes words that a phrasing shares, though nothing was learnt about them', () => {
    expect(strengthOf('c.photo', '裂口的地方')).toBeGreaterThan(strengthOf('c.photo', '别处的地方'));
  });

  it('earns points for words like its phrasings, with those words as evidence', () => {
    const scorer = createScorer([], NOTHING_LEARNT, PHRASINGS);
    const answer = '东西给您弄坏了，我请他拍一张裂口的照片，晚点再说别的。';
    const { total, criteria } = scorer.score(QUESTION, answer);
    expect(total).toBeGreaterThan(0);
    const evidence = criteria[0]?.found.flatMap((found) => found.evidence) ?? [];
    expect(evidence.map(({ text }) => text).join()).toContain('裂口的照片');
    for (const { start, end, text } of evidence) expect(answer.slice(start, end)).toBe(text);
  });

  it('names the weights that its phrasings were read with', () => {
    const versionOf = (phrasings: PhrasingWeights): string =>
      createScorer([], NOTHING_LEARNT, phrasings).score(QUESTION, '我先跟他道个歉再说').versions.weights;
    expect(versionOf(PHRASINGS)).not.toBe(versionOf({ ...PHRASINGS, bias: -2 }));
  });

  it('is never scored in silence by a scorer that cannot read phrasings', () => {
    expect(() => createScorer([], NOTHING_LEARNT).score(QUESTION, '我先跟他道个歉')).toThrow('phrasings of cup');
  });
});
