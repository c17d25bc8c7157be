import { expect, test } from 'vitest';
import type { DeviceStore } from '../../shared/remembered.ts';
import { type DeviceDraft, openDeviceDrafts } from './device-drafts.ts';

function deviceWith(kept: Map<string, string>, takes = true): DeviceStore {
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => {
      if (takes) kept.set(key, value);
      return takes;
    },
    remove: (key) => {
      kept.delete(key);
    },
    keys: () => [...kept.keys()],
  };
}
const draft = (text: string, keptAt: number): DeviceDraft => ({ text, baseRevision: 0, sentTexts: [], keptAt });

test('a draft left by a closed page is taken over by the next one', () => {
  const kept = new Map<string, string>();
  openDeviceDrafts(deviceWith(kept), 's1', 'page-a').keep('q1', draft('旧', 1));
  const next = openDeviceDrafts(deviceWith(kept), 's1', 'page-b');
  expect(next.adopt('q1')?.text).toBe('旧');
  next.drop('q1');
  expect(kept.size).toBe(0);
});

test('of several drafts the newest is taken, and drafts of other sittings and questions are left alone', () => {
  const kept = new Map<string, string>();
  openDeviceDrafts(deviceWith(kept), 's1', 'page-a').keep('q1', draft('旧', 1));
  openDeviceDrafts(deviceWith(kept), 's1', 'page-b').keep('q1', draft('新', 2));
  openDeviceDrafts(deviceWith(kept), 's1', 'page-b').keep('q10', draft('另一题', 3));
  openDeviceDrafts(deviceWith(kept), 's2', 'page-b').keep('q1', draft('另一卷', 4));
  expect(openDeviceDrafts(deviceWith(kept), 's1', 'page-c').adopt('q1')?.text).toBe('新');
});

test('something unreadable on the device is no draft', () => {
  const kept = new Map([
    ['mianmian.draft/s1/q1/page-a', '{"text":1}'],
    ['mianmian.draft/s1/q1/page-b', 'not json'],
  ]);
  expect(openDeviceDrafts(deviceWith(kept), 's1', 'page-c').adopt('q1')).toBeNull();
});

test('a device that keeps nothing says so', () => {
  const drafts = openDeviceDrafts(deviceWith(new Map(), false), 's1', 'page-a');
  expect(drafts.keep('q1', draft('写了', 1))).toBe(false);
});
