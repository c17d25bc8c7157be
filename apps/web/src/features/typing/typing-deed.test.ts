import { readTrace } from '@mianmian/core/coaching/typing/read-trace';
import type { TypingEvent } from '@mianmian/core/coaching/typing/typing-event';
import type { TypingText } from '@mianmian/core/coaching/typing/typing-text';
import { describe, expect, it } from 'vitest';
import { typingDeed } from './typing-deed.ts';

const COPY: TypingText = { id: 'copy-x', mode: 'copy', title: '短文', text: '您好，这里是客服小禾，请讲。' };
const QUESTION: TypingText = {
  id: 'question-x',
  mode: 'question',
  title: '催件',
  text: '怎么还没到？',
  mustSay: [
    { name: '道歉', words: ['抱歉', '不好意思'] },
    { name: '去查', words: ['查一下'] },
    { name: '时间', words: ['分钟', '今天'] },
  ],
};

/** Composes the words at once, `tookMs` after the first key. */
const composed = (words: string, tookMs: number): readonly TypingEvent[] => [
  { atMs: 1_000, type: 'compositionstart', value: '' },
  { atMs: 1_000 + tookMs, type: 'compositionend', value: words },
];

describe('a run of typing is written down', () => {
  it('with its speed and accuracy down to a tenth', () => {
    expect(typingDeed(readTrace(composed('您好，这里是客服小河，请讲。', 9_000)), COPY)).toEqual({
      kind: 'typing-run',
      mode: 'copy',
      textId: 'copy-x',
      right: 13,
      typed: 14,
      durationMs: 9_000,
      charactersPerMinute: 86.6,
      accuracyPercent: 92.8,
      entry: 'composed',
      corrections: 0,
    });
  });

  it('with the share of the points that a reply in own words holds', () => {
    const state = readTrace(composed('真不好意思，我马上帮您查一下', 12_000));
    expect(typingDeed(state, QUESTION)).toMatchObject({ right: 14, typed: 14, accuracyPercent: 66.6 });
  });

  it('within the contract’s bounds, however fast it came', () => {
    expect(typingDeed(readTrace(composed(COPY.text, 10)), COPY)).toMatchObject({ charactersPerMinute: 2_000 });
  });
});

describe('no run is written down', () => {
  it.each([
    ['short', composed('您好，这里', 5_000)],
    ['short', []],
    ['short', composed(COPY.text, 0)],
    ['foreign', [{ atMs: 0, type: 'input', value: COPY.text, inputType: 'insertFromPaste' }]],
  ] as const)('that is %s: %j', (why, events) => {
    expect(typingDeed(readTrace(events), COPY)).toBe(why);
  });
});
