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

  it('brakes each key for itself', () => {
    const limit = limitRate({ capacity: 1, perSecond: 1 }, () => 0);
    expect([limit('a'), limit('b'), limit('a')]).toEqual([null, null, 1]);
  });
});
