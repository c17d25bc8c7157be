import type { DeskPhrase } from '@mianmian/contract/desk';
import { describe, expect, test } from 'vitest';
import { fillPhrase, searchPhrases } from './search-phrases.ts';
import { loadSpell, spellNothing } from './spell.ts';

const phrase = (id: string, code: string, title: string, text: string): DeskPhrase => ({
  id,
  group: '售后',
  code,
  title,
  text,
});
const PHRASES = [
  phrase('a', 'wh', '问候', '您好，{顾客}，这里是{店铺}。'),
  phrase('b', 'tk', '退款到账', '款项原路退回。'),
  phrase('c', 'cd', '催单', '已经为您催发货。'),
  phrase('d', 'th', '退换货说明', '签收七天内可以退货。'),
];
const found = (query: string, spell = spellNothing) => searchPhrases(PHRASES, query, spell).map(({ id }) => id);

describe('searching the phrases', () => {
  test('an empty query shows the first ones', () => {
    expect(found('')).toEqual(['a', 'b', 'c', 'd']);
  });
  test('a code finds at once, words of title and text too', () => {
    expect(found('th')[0]).toBe('d');
    expect(found('退')).toEqual(['b', 'd']);
    expect(found('催发货')).toEqual(['c']);
  });
  test('initials and full pinyin find by the title, whatever the case', async () => {
    const spell = await loadSpell();
    expect(found('tkdz', spell)).toEqual(['b']);
    expect(found('cuidan', spell)).toEqual(['c']);
    expect(found('THH', spell)[0]).toBe('d');
  });
  test('what nothing fits finds nothing', async () => {
    expect(found('zzz', await loadSpell())).toEqual([]);
  });
});

test('a phrase takes the names of this chat, and a blank where none is known', () => {
  const text = '{顾客}您好，{店铺}收到订单{订单号}';
  expect(fillPhrase(text, { customer: '林静', shop: '云集小铺', orderId: '2603' })).toBe(
    '林静您好，云集小铺收到订单2603',
  );
  expect(fillPhrase(text, { customer: '林静', shop: '云集小铺', orderId: undefined })).toContain('订单＿＿');
});
