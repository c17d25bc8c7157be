import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion, Question } from '../question-bank/question.ts';
import { reviewTechnique } from './review-technique.ts';
import type { TechniqueAspect, TechniqueAspectId } from './technique-review.ts';

const emotion: Criterion = {
  id: 'c',
  name: '情绪',
  max: 2,
  competency: 'emotion',
  full: '接住情绪',
  half: '提到情绪',
  facets: [],
};
type Asked = Pick<Question, 'prompt' | 'criteria' | 'story'>;
const STORY: Asked = { prompt: '讲一件你亲手把投诉处理好的真事吧。', criteria: [emotion], story: true };
const SERVICE: Asked = { prompt: '一位顾客火气很大，你会怎么接待他？', criteria: [emotion] };
const MOTIVE: Asked = { prompt: '说说你对这份工作的打算。', criteria: [] };
const SCORED = { state: 'scored', notCounted: [] } as const;

const aspects = (asked: Asked, answer: string): readonly TechniqueAspect[] =>
  reviewTechnique(asked, answer, SCORED).aspects;
const aspect = (asked: Asked, answer: string, id: TechniqueAspectId) =>
  aspects(asked, answer).find((each) => each.id === id);
const words = (asked: Asked, answer: string, id: TechniqueAspectId) =>
  aspect(asked, answer, id)?.findings.map(({ span }) => span.text);

const GOOD_STORY =
  '去年六月，我在一家童鞋店做售后，一位妈妈说鞋底掉了。这单归我接，得赶在四点前有鞋穿。我先听她说完，接着查订单，' +
  '我又打电话给三家门店。鞋 3 点送到，她撤了投诉，同类投诉从每周 8 起降到 2 起。';

describe('the review of a story', () => {
  it('finds all four parts with their words', () => {
    expect(words(STORY, GOOD_STORY, 'situation')).toContain('去年六月');
    expect(words(STORY, GOOD_STORY, 'task')).toContain('这单归我接');
    expect(words(STORY, GOOD_STORY, 'action')).toEqual(['我先听她说完', '接着查订单', '我又打电话给三家门店']);
    expect(words(STORY, GOOD_STORY, 'result')).toEqual(['她撤了投诉', '同类投诉从每周 8 起降到 2 起']);
    expect(aspects(STORY, GOOD_STORY).filter(({ state }) => state === 'mend')).toEqual([]);
  });

  it('names the missing parts, each with what to write', () => {
    const bare = aspects(STORY, '有一次顾客很生气，我耐心安抚，最后他很满意。');
    const mend = bare.filter(({ state }) => state === 'mend').map(({ id }) => id);
    expect(mend).toEqual(['situation', 'task', 'action', 'empathy', 'numbers']);
    expect(bare.every(({ advice }) => advice.length > 0 && !advice.includes('\n'))).toBe(true);
  });

  it('tells 我 from 我们', () => {
    const group = aspect(STORY, '我们商量了一下，大家一起加班弄，我登记了批号。', 'own-action');
    expect(group?.state).toBe('mend');
    expect(group?.findings.map(({ kind }) => kind)).toEqual(['group', 'group', 'own']);
  });

  it('is asked of story questions only', () => {
    expect(aspects(SERVICE, GOOD_STORY).map(({ id }) => id)).not.toContain('situation');
  });
});

describe('empathy', () => {
  it('is said when a customer could hear it', () => {
    expect(aspect(SERVICE, '我会说「换我也急，我马上查」。', 'empathy')).toMatchObject({ state: 'good' });
  });

  it('is only named when the answer tells that there will be some', () => {
    expect(aspect(SERVICE, '我会共情，先安抚顾客的情绪。', 'empathy')).toMatchObject({
      state: 'mend',
      findings: [{ kind: 'empathy-named' }, { kind: 'empathy-named' }],
    });
  });

  it('is missed only where a troubled customer is there', () => {
    expect(aspect(SERVICE, '我先查订单，再给他补发。', 'empathy')?.state).toBe('mend');
    expect(aspect(MOTIVE, '我打算先把产品背熟。', 'empathy')).toBeUndefined();
  });
});

describe('solving, numbers and framing', () => {
  it('weighs what is done against what is explained', () => {
    expect(aspect(SERVICE, '我马上给您补发，今天六点前回您。', 'solving')?.state).toBe('good');
    expect(aspect(SERVICE, '因为最近单多，按照规定要排队，这不是我们的问题。', 'solving')?.state).toBe('mend');
  });

  it('gives each measurable figure by its own words, dates aside', () => {
    expect(words(STORY, '2024年6月，满意度百分之九十七，响应从 58 秒降到 33 秒。', 'numbers')).toEqual([
      '百分之九十七',
      '从 58 秒降到 33 秒',
    ]);
  });

  it('asks for a time where a promise has none', () => {
    expect(aspect(SERVICE, '我会尽快处理。', 'numbers')?.state).toBe('mend');
    expect(aspect(SERVICE, '我两小时后再打给他。', 'numbers')?.state).toBe('good');
  });

  it('turns a refusal to a customer into what can be done, and leaves telling alone', () => {
    const framing = aspect(SERVICE, '您好，这个不能退。', 'framing');
    expect(framing?.findings).toEqual([
      {
        kind: 'negative',
        span: { start: 3, end: 8, text: '这个不能退' },
        instead: expect.stringContaining('能为您做的'),
      },
    ]);
    expect(aspect(SERVICE, '规则上这个不能退，我找主管想办法。', 'framing')).toBeUndefined();
  });
});

describe('taboos', () => {
  it.each([
    ['complaint', '以前那帮顾客素质太低。'],
    ['vow', '我一定会好好努力。'],
    ['impatience', '同样的问题老问我，烦死了。'],
    ['uninformed', '我不太了解贵公司。'],
  ])('has an eye for %s', (kind, answer) => {
    expect(aspect(MOTIVE, answer, 'taboo')?.findings).toMatchObject([{ kind, instead: expect.any(String) }]);
  });

  it('does not blame the candidate for what others say or for what they refuse to say', () => {
    const answer =
      '顾客骂我：「你们就是没素质的客户最多的店，说到底是他们的问题」。我不会说「规定就是这样，您自己没看清楚」。';
    expect(aspect(SERVICE, answer, 'taboo')?.findings).toEqual([]);
    expect(aspect(SERVICE, answer, 'framing')).toBeUndefined();
  });
});

describe('what the review rests on', () => {
  it('gives no advice on an answer that was not scored', () => {
    expect(reviewTechnique(STORY, GOOD_STORY, { ...SCORED, state: 'insufficient' })).toEqual({ aspects: [] });
  });

  it('neither praises nor blames words that the scorer found copied or injected', () => {
    const answer = '换我也急，您别生气。';
    const notCounted = [{ reason: 'copied', span: { start: 0, end: answer.length, text: answer } }] as const;
    expect(reviewTechnique(SERVICE, answer, { state: 'scored', notCounted })).toEqual({ aspects: [] });
  });

  it('cites the answer as it was written, whatever is typed', () => {
    const pieces = fc.constantFrom(
      '我先查订单',
      '「',
      '」',
      '“换我也急”',
      '，',
      '。',
      ' ',
      '😀',
      '３ 秒',
      '从 9 降到',
      '您',
      '不能退',
      '\n',
      '\u200b',
      'Ａ',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom(STORY, SERVICE, MOTIVE), (parts, asked) => {
        const answer = parts.join('');
        const spans = aspects(asked, answer).flatMap(({ findings }) => findings.map(({ span }) => span));
        return spans.every(({ start, end, text }) => start < end && answer.slice(start, end) === text);
      }),
    );
  });

  it('reads the longest answer in well under the time of a blink', () => {
    const answer = '我先跟顾客说这个不能退因为规定要先登记从一到两三百'.repeat(200).slice(0, 5_000);
    const took = [1, 2, 3].map(() => {
      const before = performance.now();
      aspects(STORY, answer);
      return performance.now() - before;
    });
    expect(Math.min(...took)).toBeLessThan(150);
  });
});
