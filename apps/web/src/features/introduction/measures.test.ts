import { describe, expect, it } from 'vitest';
import { measureLength } from './measure-length.ts';
import { measurePace } from './measure-pace.ts';

describe('the pace of a self-introduction', () => {
  it.each([
    [398, 120_000, 199, 'slow'],
    [400, 120_000, 200, 'fine'],
    [520, 120_000, 260, 'fine'],
    [522, 120_000, 261, 'fast'],
    [840, 120_000, 420, 'fast'],
    [842, 120_000, 421, 'unlikely'],
  ] as const)('of %i characters in %i ms is %i a minute: %s', (characters, spokenMs, perMinute, verdict) => {
    expect(measurePace(characters, spokenMs)).toEqual({ perMinute, verdict });
  });

  it('is not told of what was typed, or of a few words', () => {
    expect(measurePace(400, null)).toBeNull();
    expect(measurePace(14, 60_000)).toBeNull();
    expect(measurePace(40, 4_999)).toBeNull();
  });
});

describe('the length of a self-introduction', () => {
  it.each([
    [89_999, 'short'],
    [90_000, 'fine'],
    [180_000, 'fine'],
    [180_001, 'long'],
  ] as const)('of %i ms is %s', (spokenMs, verdict) => {
    expect(measureLength(400, spokenMs)).toEqual({ lengthMs: spokenMs, isEstimate: false, verdict });
  });

  it('is reckoned from the characters where it was typed', () => {
    expect(measureLength(480, null)).toEqual({ lengthMs: 120_000, isEstimate: true, verdict: 'fine' });
  });
});
