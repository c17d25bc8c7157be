import { describe, expect, it } from 'vitest';
import { isDenied, mayBeDenied } from './denial.ts';

const place = (marked: string): readonly [string, number] => [marked.replace('|', ''), marked.indexOf('|')];

describe('a negation reaches', () => {
  it.each(['不会让您|加', '我可没有说您|笨', '不能跟顾客说|加', '不得私自给客人|转账', '谁会叫您|扫', '不可能给您|退'])(
    '「%s」',
    (marked) => expect(isDenied(...place(marked))).toBe(true),
  );

  it.each([
    '约不上就|扫',
    '这边不方便说|加',
    '不行你|转',
    '说不清楚|加',
    '是不是要|加',
    '为什么不|加',
    '不是不让您|加',
    '不得不|加',
    '不可能不给您|退',
    '别人都|加',
    '不如|加',
  ])('but not in 「%s」', (marked) => expect(isDenied(...place(marked))).toBe(false));

  it('perhaps across what cannot be parsed, never across another clause, a consequence or a person', () => {
    expect(mayBeDenied(...place('不提供任何形式的|线下交易'))).toBe(true);
    expect(mayBeDenied(...place('我没有嫌您|烦'))).toBe(true);
    expect(mayBeDenied(...place('不归我管您|加'))).toBe(false);
    expect(mayBeDenied(...place('不来,|加'))).toBe(false);
  });
});
