import { expect, test } from 'vitest';
import { makeCues, speakingSeconds, spokenCharacters } from './make-cues.ts';

test('a cue is how a sentence begins, too short to be read out', () => {
  expect(makeCues('去年双十一，店里爆单。一位大姐收到的锅盖整个都碎成了渣！然后，我先道歉，再查库存。\n')).toEqual([
    '去年双十一',
    '一位大姐收到的锅盖…',
    '我先道歉',
  ]);
  expect(makeCues('店长让我当天给她一个说法，仓库又缺货。')).toEqual(['店长让我当天给她一…', '仓库又缺货']);
  expect(makeCues(' \n。！')).toEqual([]);
  expect(makeCues('一。二。三。四。五。六。')).toHaveLength(5);
});

test('what takes time is characters that are said', () => {
  expect(spokenCharacters('我先道歉，\n再查了 2 次库存。')).toBe(11);
  expect(speakingSeconds(240)).toBe(60);
  expect(speakingSeconds(0)).toBe(0);
});
