import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';

const recording = (size = 8) => ({ blob: new Blob(['x'.repeat(size)]), durationMs: 3_000, at: 1 });

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('window', { localStorage: { getItem: () => null, setItem: vi.fn(), removeItem: vi.fn() } });
});

async function openDevice() {
  const own = await import('./own-recordings.ts');
  const { becomeOwner } = await import('../../device/device-owner.ts');
  return { own, becomeOwner, device: await import('./device-recordings.ts') };
}

test('a recording is its person’s only, is brought along at sign-up and gone at sign-out', async () => {
  const { own, becomeOwner, device } = await openDevice();
  expect(await own.keepRecording('a', recording())).toBe('kept');
  expect(await own.listRecordings()).toEqual(new Set(['a']));
  becomeOwner('lin');
  expect(await own.findRecording('a')).toBeNull();
  await device.bringGuestRecordings('lin');
  expect(await own.findRecording('a')).toMatchObject({ durationMs: 3_000 });
  await own.keepRecording('b', recording());
  expect(await own.dropRecording('a')).toBe(true);
  expect(await own.listRecordings()).toEqual(new Set(['b']));
  becomeOwner('wang');
  expect(await own.listRecordings()).toEqual(new Set());
  await own.keepRecording('c', recording());
  await device.dropRecordingsOf('lin');
  becomeOwner('lin');
  expect(await own.listRecordings()).toEqual(new Set());
  await device.dropGuestRecordings();
  becomeOwner('wang');
  expect(await own.listRecordings()).toEqual(new Set(['c']));
  await device.dropAllRecordings();
  expect(await own.listRecordings()).toEqual(new Set());
});

test('a device that is full or has no database says so and keeps what it had', async () => {
  const { own } = await openDevice();
  await own.keepRecording('a', recording());
  const large = { ...recording(), blob: Object.defineProperty(new Blob(['x']), 'size', { value: 300 * 1024 * 1024 }) };
  expect(await own.keepRecording('b', large)).toBe('full');
  expect(await own.listRecordings()).toEqual(new Set(['a']));
  vi.resetModules();
  vi.stubGlobal('indexedDB', undefined);
  const { own: bare } = await openDevice();
  expect(await bare.keepRecording('a', recording())).toBe('refused');
  expect(await bare.listRecordings()).toEqual(new Set());
});
