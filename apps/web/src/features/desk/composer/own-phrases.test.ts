import { expect, test, vi } from 'vitest';
import type { DeviceStore } from '../../../shared/remembered.ts';

function openDevice(): DeviceStore {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => kept.set(key, value) === kept,
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}

test('a phrase that was deleted is gone at the next run, too, and the others are there', async () => {
  // Whose device it is stands in its storage.
  vi.stubGlobal('window', { localStorage: { getItem: () => null } });
  const { openOwnPhrases } = await import('./own-phrases.ts');
  const device = openDevice();
  const phrases = openOwnPhrases(device, '我的短语');
  phrases.add('您好，我先查一下这一单。', '我的短语');
  phrases.add('今天下午四点前给您答复。', '我的短语');
  const [first] = phrases.all.read();
  phrases.remove(first?.id ?? '');
  const left = ['今天下午四点前给您答复。'];
  expect(phrases.all.read().map(({ text }) => text)).toEqual(left);
  expect(
    openOwnPhrases(device, '我的短语')
      .all.read()
      .map(({ text }) => text),
  ).toEqual(left);
  vi.unstubAllGlobals();
});
