import { describe, expect, test } from 'vitest';
import { cutClauses } from './cut-clauses.ts';

const clausesOf = (text: string) => cutClauses(text).map((clause) => clause.text);

describe('cutting clauses', () => {
  test('a point, comma or blank inside a figure cuts nothing', () => {
    expect(clausesOf('退12.5元，3 月 11 日到')).toEqual(['退12.5元', '3 月 11 日到']);
  });

  test('what is told ends where the customer is asked for a word', () => {
    expect(clausesOf('给您约上门取件您看什么时候方便')).toEqual(['给您约上门取件', '您看什么时候方便']);
    expect(clausesOf('您看可以吗')).toEqual(['您看可以吗']);
  });

  test('each clause knows where it stands', () => {
    const text = '退您20块您觉得可以吗，好';
    for (const { start, end, text: words } of cutClauses(text)) expect(text.slice(start, end)).toBe(words);
  });
});
