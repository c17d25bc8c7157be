import { describe, expect, test } from 'vitest';
import { findConcepts } from './find-concepts.ts';

const conceptsOf = (text: string) => findConcepts(text).map((clause) => clause.flatMap(({ concepts }) => concepts));

describe('finding concepts', () => {
  test('takes the longest word at a place and passes over what it does not know', () => {
    const [clause] = findConcepts('您退货退款鱻');
    expect(clause?.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 5],
    ]);
    expect(clause?.[1]?.concepts).toContain('refund');
  });

  test('words of one meaning give one concept', () => {
    for (const word of ['快递', '小哥', '驿站']) expect(conceptsOf(word)[0]).toContain('courier');
    for (const word of ['抱歉', '对不住', '过意不去']) expect(conceptsOf(word)[0]).toContain('sorry');
  });

  test('a figure longer than a word wins: a time, a sum, a length, a date', () => {
    expect(conceptsOf('15:30')[0]).toEqual(['clock']);
    expect(conceptsOf('168元')[0]).toEqual(['money']);
    expect(conceptsOf('半小时')[0]).toEqual(['minutes']);
    expect(conceptsOf('3个工作日')[0]).toEqual(['days']);
    expect(conceptsOf('8月12日')[0]).toEqual(['date']);
  });

  test('cuts clauses at punctuation and keeps the question mark', () => {
    const clauses = conceptsOf('您好，退款?谢谢');
    expect(clauses).toHaveLength(3);
    expect(clauses[1]).toContain('?');
    expect(clauses[2]).toContain('thank');
  });

  test('an empty text and one of punctuation hold nothing', () => {
    expect(findConcepts('')).toEqual([]);
    expect(findConcepts('……！！')).toEqual([]);
  });
});
