import { describe, expect, test } from 'vitest';
import { createActReader } from './create-act-reader.ts';
import { ACT_WEIGHT_SCALE, type ActWeights } from './heads/act-weights.ts';
import { eitherOf } from './heads/score-turn.ts';

const base64 = (bytes: readonly number[]): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const bits = bytes.map((byte) => (byte & 0xff).toString(2).padStart(8, '0')).join('');
  const digits = bits.match(/.{1,6}/g) ?? [];
  const text = digits.map((six) => alphabet.charAt(Number.parseInt(six.padEnd(6, '0'), 2))).join('');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
};

/** Heads of two acts that know one rule each, and one harm that no rule sees. */
const weights: ActWeights = {
  format: 1,
  acts: ['offer_refund', 'instruct', 'rude'],
  features: ['s:offer_refund', 's:instruct', 'g:哼'],
  rows: base64([100, 0, 0, 0, 100, 0, 0, 0, 80]),
  biases: [-2, -2, -2].map((odds) => odds * ACT_WEIGHT_SCALE),
  thresholds: [0, 0, 0],
};
const readActs = createActReader(weights);
const actsOf = (agent: string) =>
  readActs('怎么办', agent)
    .filter(({ polarity }) => polarity === 'yes')
    .map(({ act }) => act);

describe('a reader of acts', () => {
  test('gives each act with the exact words that do it', () => {
    const turn = '亲，给您退款😀，您在订单里点一下申请';
    const frames = readActs('坏了', turn);
    expect(frames.map(({ act }) => act)).toEqual(['offer_refund', 'instruct']);
    for (const { span } of frames) expect(turn.slice(span.start, span.end)).toBe(span.text);
    expect(frames[0]?.span.text).toBe('给您退款');
  });

  test('names every place where an act is surely done, with the values said there', () => {
    const frames = readActs('', '给您退20元，运费也给您退5块');
    expect(frames.map(({ act, slots }) => [act, slots.money])).toEqual([
      ['offer_refund', 2_000],
      ['offer_refund', 500],
    ]);
  });

  test('words of an act that are denied make a frame of denial', () => {
    const frames = readActs('', '不能给您退款');
    expect(frames.find(({ act }) => act === 'offer_refund')?.polarity).toBe('no');
    expect(actsOf('不能给您退款')).toEqual(['unknown']);
  });

  test('a forbidden act that no rule saw needs a surer head', () => {
    expect(actsOf('哼')).toEqual(['unknown']);
    const surer = createActReader({ ...weights, thresholds: [0, 0, -6].map((odds) => odds * ACT_WEIGHT_SCALE) });
    expect(surer('', '哼')[0]?.act).toBe('rude');
  });

  test('a short reply in the words of the question answers it; anything else is unknown', () => {
    expect(readActs('黑色的还有货吗', '黑色的有')[0]?.act).toBe('answer');
    expect(readActs('黑色的还有货吗', '嗯嗯')[0]?.act).toBe('unknown');
    expect(readActs('', '')[0]).toMatchObject({ act: 'unknown', span: { start: 0, end: 0, text: '' } });
  });

  test('refuses weights of acts that are not of the list', () => {
    expect(() => createActReader({ ...weights, acts: ['offer_refund', 'instruct', 'dance'] })).toThrow(
      'not of the list',
    );
  });

  test('two units join to a little more than the larger, never less, never in leaps', () => {
    expect(eitherOf(1, 1)).toBeCloseTo(1 + Math.LN2 / 4, 3);
    expect(eitherOf(1, -5)).toBe(1);
    expect(eitherOf(-5, 1)).toBe(1);
    expect(eitherOf(0.5, 1) - eitherOf(0.49, 1)).toBeLessThan(0.01);
  });
});
