import { describe, expect, it } from 'vitest';
import { canonicalText } from './canonical-text.ts';

describe('canonicalText', () => {
  it('gives equal values equal text whatever the order of their keys', () => {
    expect(canonicalText({ b: [1, { y: null, x: '甲' }], a: true })).toBe('{"a":true,"b":[1,{"x":"甲","y":null}]}');
    expect(canonicalText({ a: true, b: [1, { x: '甲', y: null }] })).toBe(
      canonicalText({ b: [1, { y: null, x: '甲' }], a: true }),
    );
  });

  it('leaves absent members out as JSON does', () => {
    expect(canonicalText({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('throws on a number that JSON would silently turn into null', () => {
    expect(() => canonicalText({ points: Number.NaN })).toThrow('finite');
  });

  it('reads back as the same value', () => {
    const value = { text: '「引号」"\n\u2028', list: [], nested: { empty: {} }, quarter: 0.25 };
    expect(JSON.parse(canonicalText(value))).toEqual(value);
  });
});
