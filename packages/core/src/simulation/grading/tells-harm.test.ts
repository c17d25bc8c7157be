import { expect, it } from 'vitest';
import { tellsHarm } from './tells-harm.ts';

it.each([
  '两边脸颊红 有点痒 不肿',
  '眼皮肿得睁不开 嘴发麻',
  '抹完脸红了一大片，你们说怎么办',
  '插上电就冒烟了',
  '孩子吃了上吐下泻',
  '杯子炸了把手割伤了',
])('hears somebody hurt in 「%s」', (text) => {
  expect(tellsHarm(text)).toBe(true);
});

it.each([
  '会不会过敏啊',
  '万一起疹子怎么办',
  '以前用别家的脸红过',
  '脸上没肿',
  '我是过敏体质',
  '发个红包呗',
  '气得我脸红脖子粗',
])('hears nobody hurt in 「%s」', (text) => {
  expect(tellsHarm(text)).toBe(false);
});
