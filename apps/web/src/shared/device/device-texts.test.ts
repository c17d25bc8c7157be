import { expect, test } from 'vitest';
import type { DeviceStore } from '../remembered.ts';
import { bringGuestTexts, dropAllTexts, dropGuestTexts, nameFor } from './device-texts.ts';

const DRAFT = 'mianmian.practice-draft.q2-1';
const PHRASES = 'mianmian.desk.phrases';

function openDevice(texts: Readonly<Record<string, string>>, isFull = false) {
  const kept = new Map(Object.entries(texts));
  const store: DeviceStore = {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => !isFull && kept.set(key, value) === kept,
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
  return { store, texts: () => Object.fromEntries(kept) };
}

test('a guest’s texts become the account’s, and the next guest finds none of them', () => {
  const device = openDevice({ [DRAFT]: '写了一半', [PHRASES]: '[{"id":"a"}]', 'mianmian.theme': 'dark' });
  bringGuestTexts(device.store, 'lin');
  expect(device.texts()).toEqual({
    [nameFor('lin', DRAFT)]: '写了一半',
    [nameFor('lin', PHRASES)]: '[{"id":"a"}]',
    'mianmian.theme': 'dark',
  });
});

test('what the account has on the device already is kept beside what is brought', () => {
  const device = openDevice({
    [DRAFT]: '访客写的',
    [nameFor('lin', DRAFT)]: '账号写的',
    [PHRASES]: '[2]',
    [nameFor('lin', PHRASES)]: '[1]',
  });
  bringGuestTexts(device.store, 'lin');
  expect(device.texts()).toEqual({
    [nameFor('lin', DRAFT)]: '账号写的\n\n访客写的',
    [nameFor('lin', PHRASES)]: '[1,2]',
  });
});

test('a device that takes no more keeps the guest’s text where it was', () => {
  const device = openDevice({ [DRAFT]: '写了一半' }, true);
  bringGuestTexts(device.store, 'lin');
  expect(device.texts()).toEqual({ [DRAFT]: '写了一半' });
});

test('work left behind takes the guest’s texts along, not the accounts’ and not a sitting’s', () => {
  const others = { [nameFor('lin', DRAFT)]: '账号写的', 'mianmian.draft/s1/q1-1/p1': '{}' };
  const device = openDevice({ [DRAFT]: '访客写的', ...others });
  dropGuestTexts(device.store);
  expect(device.texts()).toEqual(others);
});

test('a shared device is cleared of every text, and keeps its look and language', () => {
  const look = { 'mianmian.theme': 'dark', 'mianmian.language': 'en', elsewhere: 'x' };
  const device = openDevice({ [DRAFT]: 'a', [nameFor('lin', DRAFT)]: 'b', 'mianmian.draft/s1/q1-1/p1': '{}', ...look });
  dropAllTexts(device.store);
  expect(device.texts()).toEqual(look);
});
