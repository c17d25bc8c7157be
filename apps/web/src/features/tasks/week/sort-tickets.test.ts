import { expect, test } from 'vitest';
import type { Ticket } from '../task.ts';
import { ALL, filterTickets, NO_FILTER, nextTicket, OPEN, withClass } from './sort-tickets.ts';

const ticket = (id: string, over: Partial<Ticket> = {}): Ticket => ({
  id,
  at: '2026-03-09 10:00',
  weekday: '周一',
  customer: '李敏',
  channel: '搜索',
  orderId: '26030110',
  product: '保温壶',
  text: '瓶盖漏水了',
  ...over,
});
const idsOf = (tickets: readonly Ticket[]) => tickets.map(({ id }) => id);
const WEEK = [
  ticket('t1'),
  ticket('t2', { product: null, text: '今天下雨吗' }),
  ticket('t3', { channel: '直播间', text: '瓶身渗了' }),
  ticket('t4'),
];

test('a filter keeps what matches class, product, channel and every word', () => {
  const classes = { t1: 'leak', t3: 'leak' };
  const shown = (over: Partial<typeof NO_FILTER>) => idsOf(filterTickets(WEEK, classes, { ...NO_FILTER, ...over }));
  expect(shown({})).toEqual(['t1', 't2', 't3', 't4']);
  expect(shown({ of: OPEN })).toEqual(['t2', 't4']);
  expect(shown({ of: 'leak', channel: '直播间' })).toEqual(['t3']);
  expect(shown({ product: OPEN })).toEqual(['t2']);
  expect(shown({ words: ' 瓶  李敏 ' })).toEqual(['t1', 't3', 't4']);
  expect(shown({ of: ALL, words: '没有的词' })).toEqual([]);
});

test('after a new class comes the next open ticket, round the end; after a mended one just the next', () => {
  expect(nextTicket(WEEK, { t2: 'x' }, 't1')).toBe('t3');
  expect(nextTicket(WEEK, { t2: 'x', t3: 'x' }, 't4')).toBe('t1');
  expect(nextTicket(WEEK, { t1: 'x', t3: 'x' }, 't1')).toBe('t2');
  expect(nextTicket(WEEK, { t1: 'x', t2: 'x', t3: 'x' }, 't4')).toBe('t4');
  expect(nextTicket(WEEK, { t4: 'x' }, 't4')).toBe('t4');
});

test('a class is given and taken away without touching the others', () => {
  expect(withClass({ t1: 'a' }, 't2', 'b')).toEqual({ t1: 'a', t2: 'b' });
  expect(withClass({ t1: 'a', t2: 'b' }, 't1', null)).toEqual({ t2: 'b' });
});
