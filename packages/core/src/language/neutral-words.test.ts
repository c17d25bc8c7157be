import { describe, expect, it } from 'vitest';
import { findOwnNames, neutralWordAt } from './neutral-words.ts';

describe('neutralWordAt', () => {
  it.each([
    ['她说', '她', '他'],
    ['女士您好', '女士', '先生'],
    ['哈尔滨人', '哈尔滨', '城'],
    ['什么事', '什么', '啥'],
    ['本科毕业', '本科', '大专'],
  ])('finds in %s the word %s and its form %s', (text, word, form) =>
    expect(neutralWordAt(text, 0)).toEqual({ word, form }),
  );
  it.each(['顾客', '他说', '先生', '本来', '怎样', ''])('finds none in %j', (text) =>
    expect(neutralWordAt(text, 0)).toBeNull(),
  );
});

describe('findOwnNames', () => {
  const namesIn = (text: string) => findOwnNames(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['我叫周敏，九三年的', ['周敏']],
    ['我姓佟，三十九了', ['佟']],
    ['本人王磊，二十九岁', ['王磊']],
  ])('finds the name in %s', (text, names) => expect(namesIn(text)).toEqual(names));
  it.each(['我叫他先别急，', '我叫快递员回来取一趟，', '本人在售后做了三年，'])('finds none in %s', (text) =>
    expect(namesIn(text)).toEqual([]),
  );
});
