import { describe, expect, test } from 'vitest';
import { normalise } from '../../language/normalise.ts';
import { cutClauses } from './cut-clauses.ts';

const clausesOf = (text: string): readonly string[] => cutClauses(normalise(text)).map((clause) => clause.text);

describe('clauses of a story', () => {
  test('lie end to end and cover the text, whatever it is', () => {
    const texts = [
      '',
      '好',
      '，，，',
      '  \n ',
      '去年，我在店里。\n后来好了！',
      'a, b. 1,200 件',
      '“我不要。”他说',
      '啊'.repeat(300),
    ];
    for (const text of texts) {
      const normal = normalise(text);
      const clauses = cutClauses(normal);
      expect(clauses.map(({ start, end }) => normal.text.slice(start, end)).join('')).toBe(normal.text);
      expect(clauses.every(({ start, end }) => end > start)).toBe(true);
    }
  });

  test('are cut at marks, not within figures', () => {
    expect(clausesOf('一共1,200 件，都送到了。后来没人再来催')).toEqual(['一共1,200 件', '都送到了', '后来没人再来催']);
  });

  test('a filler joins what it opens', () => {
    expect(clausesOf('嗯，就是去年，我刚来')).toEqual(['嗯,就是去年', '我刚来']);
  });

  test('speech without marks is cut where somebody begins to act', () => {
    expect(clausesOf('那天人特别多他等了半个钟头就开始骂人然后我就先过去给他倒了杯水')).toContain(
      '然后我就先过去给他倒了杯水',
    );
  });

  test('an opening quotation mark stays with what it opens', () => {
    expect(
      clausesOf('到我这里他只说了一句话：“我不要听你们说，我要钱回来。”').every((text) => !/[“：]$/.test(text)),
    ).toBe(true);
  });
});
