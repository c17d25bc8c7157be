import { expect, test } from 'vitest';
import { isDeclined } from './is-declined.ts';

test.each([
  '不清楚',
  '不太清楚。',
  '不方便说',
  '这个不方便透露，抱歉',
  '没有',
  '没有了，谢谢',
  '跳过',
  '跳过吧',
  '我想不起来了',
  '嗯……不知道',
  '记不清具体数字了',
  '下一题',
  '過',
  '这题不会，跳过吧',
  '不想说',
])('「%s」 declines', (text) => {
  expect(isDeclined(text)).toBe(true);
});

test.each([
  '',
  '……',
  '没有投诉，一个都没有',
  '顾客说不清楚哪里坏了，我就请他拍照',
  '我不清楚的会先去问主管',
  '没有经验，但我愿意学',
  '跳过这一步，先安抚他',
  '大概三天',
  '不知道的时候我会直说，去确认后再回复',
  '不会骂回去',
  '有没有晚班？',
])('「%s」 says something or nothing, but does not decline', (text) => {
  expect(isDeclined(text)).toBe(false);
});
