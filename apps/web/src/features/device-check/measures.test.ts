import { describe, expect, it } from 'vitest';
import { readPlatform } from '../../shared/media/read-platform.ts';
import { isEnoughForCalls, sumRoundTrips } from './judge-network.ts';
import { readLight } from './read-light.ts';

/** A picture of 8 × 8 with one grey in the middle and one around it. */
function picture(middle: number, around: number): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(8 * 8 * 4);
  for (let i = 0; i < 64; i += 1) {
    const [x, y] = [i % 8, Math.floor(i / 8)];
    const isMiddle = x >= 2 && x < 6 && y >= 2 && y < 6;
    pixels.fill(isMiddle ? middle : around, i * 4, i * 4 + 3);
  }
  return pixels;
}

describe('light', () => {
  it.each([
    ['good', 130, 120],
    ['dark', 40, 60],
    ['backlit', 60, 200],
    ['glaring', 240, 230],
  ] as const)('is %s with %i in the middle and %i around', (verdict, middle, around) => {
    expect(readLight(picture(middle, around), 8, 8).verdict).toBe(verdict);
  });

  it('is told in percent of white', () => {
    expect(readLight(picture(255, 0), 8, 8)).toMatchObject({ mean: 25, middle: 100, around: 0 });
  });
});

describe('round trips', () => {
  it('give median, 95th percentile, mean step and loss, as counted by hand', () => {
    const trips = [20, 30, null, 20, 40, 100, 20, 20, 20, 30];
    // Sorted: 20 20 20 20 20 30 30 40 100; steps: 10 10 20 60 80 0 0 10.
    expect(sumRoundTrips(trips)).toEqual({ medianMs: 20, p95Ms: 100, jitterMs: 24, lossPercent: 10, sent: 10 });
  });

  it('are enough for a call up to its needs, and not when words are lost', () => {
    expect(isEnoughForCalls(sumRoundTrips([140, 150, 160]))).toBe(true);
    expect(isEnoughForCalls(sumRoundTrips([160, 170, 180]))).toBe(false);
    expect(isEnoughForCalls(sumRoundTrips([20, 100, 20, 100]))).toBe(false);
    expect(isEnoughForCalls(sumRoundTrips([20, 20, null, 20]))).toBe(false);
    expect(sumRoundTrips([null, null])).toMatchObject({ medianMs: null, jitterMs: null, lossPercent: 100 });
    expect(isEnoughForCalls(sumRoundTrips([null, null]))).toBe(false);
  });
});

describe('a browser', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 15_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
  it.each([
    [`${windows} Chrome/131.0.0.0 Safari/537.36`, 'windows', 'chrome', true],
    [`${windows} Chrome/106.0.0.0 Safari/537.36 Edg/106.0`, 'windows', 'edge', false],
    [`${iphone} Version/15.4 Mobile/15E148 Safari/604.1`, 'ios', 'safari', false],
    [`${iphone.replace('15_4', '17_2')} Mobile/15E148 MicroMessenger/8.0.49`, 'ios', 'wechat', true],
    ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/122.0 Mobile Safari/537.36', 'android', 'chrome', true],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:128.0) Gecko/20100101 Firefox/128.0', 'mac', 'firefox', true],
    ['something else', 'other', 'other', false],
  ] as const)('that says “%s” is on %s, %s', (userAgent, os, browser, isSupported) => {
    expect(readPlatform(userAgent)).toMatchObject({ os, browser, isSupported });
  });
});
