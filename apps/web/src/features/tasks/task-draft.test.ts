import { expect, test } from 'vitest';
import type { DeviceStore } from '../../shared/remembered.ts';
import { BLANK_CONTENT, BLANK_DATA } from './task.ts';
import { readDraft } from './task-draft.ts';

const storeOf = (held: Readonly<Record<string, string>>): DeviceStore => ({
  read: (key) => held[key] ?? null,
  write: () => true,
  remove: () => undefined,
  keys: () => Object.keys(held),
});

test('a draft is found by its task, and only where it is whole and of the kind that is being done', () => {
  const work = { classes: { t01: 'leak' }, topCauses: ['leak'], proposal: '换内塞' };
  const store = storeOf({
    'mianmian.task/a': JSON.stringify(work),
    'mianmian.task/b': '{"text":"先扫码"}',
    'mianmian.task/long': JSON.stringify({ text: '长'.repeat(4_000) }),
    'mianmian.task/c': '{"proposal":',
  });
  expect(readDraft(store, 'a', BLANK_DATA)).toEqual(work);
  expect(readDraft(store, 'b', BLANK_CONTENT)).toEqual({ text: '先扫码' });
  expect(readDraft(store, 'long', BLANK_CONTENT)?.text).toHaveLength(4_000);
  expect(readDraft(store, 'b', BLANK_DATA)).toBeNull();
  expect(readDraft(store, 'c', BLANK_DATA)).toBeNull();
  expect(readDraft(store, 'd', BLANK_CONTENT)).toBeNull();
});
