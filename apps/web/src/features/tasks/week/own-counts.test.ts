import { expect, test } from 'vitest';
import type { Week } from '../task.ts';
import { countClasses, countSorted, sliceClass } from './own-counts.ts';

const row = (id: string, weekday: string, product: string | null, channel: string) => ({
  id,
  at: '2026-03-09 10:00',
  weekday,
  customer: '李敏',
  channel,
  orderId: null,
  product,
  text: '…',
});
const WEEK: Week = {
  shopName: '云集小铺',
  classes: [
    { id: 'leak', name: '瓶身渗漏', minutes: 6 },
    { id: 'slow', name: '快递停滞', minutes: 7 },
  ],
  changes: [],
  tickets: [
    row('t1', '周一', '保温壶', '搜索'),
    row('t2', '周一', '保温壶', '直播间'),
    row('t3', '周二', '台灯', '搜索'),
    row('t4', '周三', null, '搜索'),
  ],
};

test('classes are counted by what the candidate chose alone, shares among all tickets', () => {
  const sorted = { t1: 'slow', t2: 'slow', t3: 'leak' };
  expect(countSorted(WEEK, sorted)).toBe(3);
  expect(countClasses(WEEK, sorted)).toEqual([
    { classId: 'slow', name: '快递停滞', count: 2, share: 0.5, minutes: 14 },
    { classId: 'leak', name: '瓶身渗漏', count: 1, share: 0.25, minutes: 6 },
  ]);
});

test('a class spreads over products and channels, the most first, and over all days in their order', () => {
  const sorted = { t1: 'leak', t2: 'leak', t3: 'leak' };
  const spread = (slice: 'product' | 'channel' | 'day') =>
    sliceClass(WEEK, sorted, 'leak', slice).map(({ name, count, all }) => [name, count, all]);
  expect(spread('product')).toEqual([
    ['保温壶', 2, 2],
    ['台灯', 1, 1],
  ]);
  expect(spread('channel')).toEqual([
    ['搜索', 2, 3],
    ['直播间', 1, 1],
  ]);
  expect(spread('day')).toEqual([
    ['周一', 2, 2],
    ['周二', 1, 1],
    ['周三', 0, 1],
  ]);
  expect(sliceClass(WEEK, {}, 'leak', 'day').every(({ share }) => share === 0)).toBe(true);
});
