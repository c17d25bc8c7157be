import { describe, expect, it } from 'vitest';
import { limitRate } from './limit-rate.ts';

describe('limitRate', () => {
  it('lets a burst pass, then says how long to wait, then lets pass again', () => {
    let now = 0;
    const limit = limitRate({ capacity: 2, perSecond: 0.5 }, () => now);
    expect([limit('a'), limit('a'), limit('a')]).toEqual([null, null, 2]);
    now = 1_999;
    expect(limit('a')).toBe(1);
    now = 2_001;
    expect(limit('a')).toBeNull();
  });

  it('takes more for what costs more, and all there is for what costs more than that', () => {
    let now = 0;
    const limit = limitRate({ capacity: 8, perSecond: 1 }, () => now);
    expect([limit('a', 5), limit('a', 5), limit('a', 3)]).toEqual([null, 2, null]);
    now = 8_000;
    expect([limit('a', 100), limit('a')]).toEqual([null, 1]);
  });

  it('brakes each key for itself', () => {
    const limit = limitRate({ capacity: 1, perSecond: 1 }, () => 0);
    expect([limit('a'), limit('b'), limit('a')]).toEqual([null, null, 1]);
  });
});
