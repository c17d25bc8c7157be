import { expect, it } from 'vitest';
import type { ActFrame } from '../../language/acts/act-frame.ts';
import type { ActId } from '../../language/acts/act-id.ts';
import { feltFrames } from './felt-frames.ts';

const frame = (act: ActId, text: string): ActFrame => ({
  act,
  polarity: 'yes',
  modality: 'question',
  actor: 'self',
  slots: {},
  span: { start: 0, end: text.length, text },
});

it.each([
  ['rude', '您刚才用的什么卡呢？'],
  ['blame', '您刚才用的什么卡呢？'],
] as const)('does not take a plain question read as %s amiss', (act, text) => {
  expect(feltFrames([frame(act, text)])).toEqual([]);
});

it.each([
  ['rude', '你急什么急？催什么催？'],
  ['rude', '您有完没完？'],
  ['rude', '没钱就别买'],
  ['blame', '谁让您自己不看清楚的？'],
  ['blame', '地址是您自己写的'],
] as const)('takes it for %s where the words or the form bear it out', (act, text) => {
  expect(feltFrames([frame(act, text)])).toHaveLength(1);
});

it('leaves every other act as it was read', () => {
  const frames = [frame('ask_detail', '您刚才用的什么卡呢？'), frame('off_platform', '您微信多少？')];
  expect(feltFrames(frames)).toEqual(frames);
});
