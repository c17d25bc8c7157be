import { describe, expect, it } from 'vitest';
import { mergeRanges, overlaps } from './masks.ts';

const range = (start: number, end: number) => ({ start, end });

describe('mergeRanges', () => {
  it('joins what overlaps or touches, in order, and drops what is empty', () => {
    expect(mergeRanges([range(8, 9), range(0, 3), range(2, 5), range(5, 6), range(7, 7)])).toEqual([
      range(0, 6),
      range(8, 9),
    ]);
    expect(mergeRanges([range(0, 9), range(2, 3)])).toEqual([range(0, 9)]);
    expect(mergeRanges([])).toEqual([]);
  });
});

describe('overlaps', () => {
  it('tells ranges that share a unit from those that only touch', () => {
    expect(overlaps(range(2, 4), [range(0, 1), range(3, 9)])).toBe(true);
    expect(overlaps(range(2, 4), [range(0, 2), range(4, 9)])).toBe(false);
    expect(overlaps(range(2, 4), [])).toBe(false);
  });
});
