import type { DeskEventView } from '@mianmian/contract/desk';
import { describe, expect, test } from 'vitest';
import { foldChats } from './fold-chats.ts';
import { byWaiting, longestWaiting, waitedSeconds, waitingStage } from './waiting.ts';

const arrived = (sequence: number, chat: string, atS = 0): DeskEventView => ({
  sequence,
  chat,
  atMs: atS * 1_000,
  kind: 'arrived',
  customer: { id: `c-${chat}`, name: chat },
});
const said = (sequence: number, chat: string, kind: 'customer' | 'agent', atS: number): DeskEventView => ({
  sequence,
  chat,
  atMs: atS * 1_000,
  kind,
  text: '您好',
});

describe('the chats of a desk', () => {
  test('wait from the first message that nobody has answered', () => {
    const [chat] = foldChats([arrived(1, 'c1'), said(2, 'c1', 'customer', 5), said(3, 'c1', 'customer', 9)]);
    expect(chat).toMatchObject({ waitingSinceMs: 5_000, unread: 2 });
    const [answered] = foldChats([arrived(1, 'c1'), said(2, 'c1', 'customer', 5), said(3, 'c1', 'agent', 9)]);
    expect(answered?.waitingSinceMs).toBeNull();
  });

  test('a tool of the desk is no answer', () => {
    const tool: DeskEventView = {
      sequence: 3,
      chat: 'c1',
      atMs: 9_000,
      kind: 'tool',
      tool: 'query_order',
      args: {},
      answer: { ok: true, result: [] },
    };
    expect(foldChats([arrived(1, 'c1'), said(2, 'c1', 'customer', 5), tool])[0]?.waitingSinceMs).toBe(5_000);
  });

  test('count as unread only what came after the last look', () => {
    const events = [arrived(1, 'c1'), said(2, 'c1', 'customer', 5), said(3, 'c1', 'customer', 9)];
    expect(foldChats(events, { c1: 2 })[0]?.unread).toBe(1);
  });

  test('keep a card with its order and end with the customer gone', () => {
    const [chat] = foldChats([
      arrived(1, 'c1'),
      { sequence: 2, chat: 'c1', atMs: 1, kind: 'card', orderId: '26031' },
      { sequence: 3, chat: 'c1', atMs: 2, kind: 'ended' },
    ]);
    expect(chat).toMatchObject({ orderIds: ['26031'], hasEnded: true, waitingSinceMs: null });
  });
});

describe('waiting', () => {
  const chats = foldChats([
    arrived(1, 'c1'),
    arrived(2, 'c2'),
    arrived(3, 'c3'),
    arrived(4, 'c4'),
    said(5, 'c2', 'customer', 10),
    said(6, 'c1', 'customer', 20),
    said(7, 'c3', 'customer', 25),
    said(8, 'c3', 'agent', 30),
    { sequence: 9, chat: 'c4', atMs: 40_000, kind: 'ended' },
  ]);

  test('puts first whoever waits longest and last whoever has gone', () => {
    expect(byWaiting(chats).map(({ id }) => id)).toEqual(['c2', 'c1', 'c3', 'c4']);
    expect(longestWaiting(chats)?.id).toBe('c2');
  });

  test.each([
    [0, 'prompt'],
    [29, 'prompt'],
    [30, 'late'],
    [99, 'late'],
    [100, 'overdue'],
    [180, 'breach'],
  ] as const)('of %i s is %s', (seconds, stage) => {
    expect(waitingStage(seconds)).toBe(stage);
  });

  test('is counted in whole virtual seconds, never below none', () => {
    const [first] = chats;
    if (first === undefined) throw new Error('no chat');
    expect(waitedSeconds(first, 52_900)).toBe(32);
    expect(waitedSeconds(first, 0)).toBe(0);
  });
});
