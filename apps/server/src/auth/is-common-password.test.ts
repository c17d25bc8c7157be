import { describe, expect, it } from 'vitest';
import { isCommonPassword } from './is-common-password.ts';

describe('a password that everybody tries first', () => {
  it.each([
    '1234567890',
    'qwertyuiop',
    'password123',
    'P@ssw0rd2024!',
    'dragon19900101',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'zyxwvutsrqponm',
    '13812345678',
    '19900101520',
    '5201314520',
    'woaini5201314',
    'Woaini1314!!',
    'wangwei19880808',
    '我爱你我爱你我爱你我爱你',
    '１２３４５６７８９０',
    '面试面试面试面试面试',
  ])('is common: %s', (password) => {
    expect(isCommonPassword(password)).toBe(true);
  });

  it.each([
    '月亮掉进了我的咖啡杯里',
    'seven green bicycles',
    'kx7#mQ2vLp9z',
    '蓝鲸2019打翻酱油',
    '8203 5519 7741 0932',
    'wangwei爱吃西红柿',
  ])('is not: %s', (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });
});
