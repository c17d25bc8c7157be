import { describe, expect, it } from 'vitest';
import { checkReply } from './check-reply.ts';
import { measureTyping } from './measure-typing.ts';
import { readTrace } from './read-trace.ts';
import { typingPercentile } from './typing-percentile.ts';
import type { TypingNorm, TypingText } from './typing-text.ts';

const norm: TypingNorm = {
  mode: 'copy',
  percentiles: [
    { percentile: 20, charactersPerMinute: 40 },
    { percentile: 50, charactersPerMinute: 60 },
    { percentile: 95, charactersPerMinute: 120 },
  ],
  source: '参考',
  asOf: '2026-11-22',
  verified: false,
};

describe('typingPercentile', () => {
  it.each([
    [0, 0],
    [20, 10],
    [40, 20],
    [50, 35],
    [60, 50],
    [90, 72.5],
    [120, 95],
    [400, 95],
  ])('puts %d characters a minute at %d', (speed, percentile) => {
    expect(typingPercentile(norm, speed)).toBeCloseTo(percentile, 9);
  });
});

describe('a reply in own words', () => {
  const question: TypingText = {
    id: 'q',
    mode: 'question',
    title: '还没到',
    text: '都三天了还没到？',
    mustSay: [
      { name: '致歉', words: ['抱歉', '不好意思'] },
      { name: '去查', words: ['查一下', '帮您查', 'check'] },
    ],
  };

  it('is looked through for what it must say, whatever the blanks and the case', () => {
    expect(checkReply('不好意思，我 Check 一下', question)).toEqual([
      { name: '致歉', word: '不好意思' },
      { name: '去查', word: 'check' },
    ]);
    expect(checkReply('在的', question).map(({ word }) => word)).toEqual([null, null]);
  });

  it('has no wrong characters', () => {
    const state = readTrace([
      { atMs: 0, type: 'compositionstart', value: '' },
      { atMs: 3_000, type: 'compositionend', value: '马上帮您查' },
    ]);
    expect(measureTyping(state, null)).toMatchObject({ right: 5, charactersPerMinute: 100, accuracyPercent: 100 });
  });
});
