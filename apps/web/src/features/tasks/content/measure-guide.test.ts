import { expect, test } from 'vitest';
import { cutCard, measureGuide } from './measure-guide.ts';

const LIMITS = { min: 5, max: 10, paragraph: 6 };

test('a card is measured without white space, its longest line by itself', () => {
  expect(measureGuide('', LIMITS)).toEqual({ characters: 0, excess: -5, longest: 0, isParagraphLong: false });
  expect(measureGuide('一二 三\n四五', LIMITS)).toEqual({
    characters: 5,
    excess: 0,
    longest: 3,
    isParagraphLong: false,
  });
  expect(measureGuide('一二三四五六七\n一二三四五', LIMITS)).toEqual({
    characters: 12,
    excess: 2,
    longest: 7,
    isParagraphLong: true,
  });
});

test('lines become paragraphs and notes of pictures become pictures, in their order', () => {
  expect(cutCard('先看这里【图：箱子】再扫码\n\n 二、约时间\n【图】').map(({ kind, text }) => [kind, text])).toEqual([
    ['words', '先看这里'],
    ['picture', '箱子'],
    ['words', '再扫码'],
    ['words', '二、约时间'],
    ['picture', ''],
  ]);
  expect(cutCard(' \n ')).toEqual([]);
});
