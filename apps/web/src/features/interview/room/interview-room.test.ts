import type { InterviewView } from '@mianmian/contract/interview';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { expect, test } from 'vitest';
import type { CallError } from '../../../shared/api/call-endpoint.ts';
import type { DeviceStore } from '../../../shared/remembered.ts';
import { openDeviceInterview } from './device-interview.ts';
import { openInterviewRoom, type Saying, type SentTurn } from './interview-room.ts';
import { isDue } from './is-due.ts';

const QUESTION = { kind: 'question', text: '请先介绍一下自己。', afterMs: 0, after: 0 } as const;
const SILENCE = { kind: 'press', text: '……我在等你说。', afterMs: 12_000, after: 0 } as const;

const viewAfter = (texts: readonly string[], part: Partial<InterviewView> = {}): InterviewView => ({
  id: 'interview-1',
  minutes: 15,
  title: '综合客服',
  applicationId: null,
  startedAt: 1,
  endedAt: null,
  endedBy: null,
  elapsedMs: 0,
  awaited: { kind: 'question', limitMs: 60_000 },
  lines: [QUESTION, SILENCE],
  turns: texts.map((text, index) => ({
    turn: index + 1,
    text,
    isDeclined: false,
    by: 'typed',
    spentMs: 1,
    spokenMs: null,
  })),
  part: { at: 1, of: 5 },
  ...part,
});

const typed = (text: string): Saying => ({ text, isDeclined: false, by: 'typed', spokenMs: null });

function openStore(): DeviceStore {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => kept.set(key, value) === kept,
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}

/** A room whose server answers what the test says, in order; then it is away. */
function openRoom(answers: Result<InterviewView, CallError>[], store = openStore(), first = viewAfter([])) {
  const sent: SentTurn[] = [];
  const goOn: (() => void)[] = [];
  const dropped: number[] = [];
  let ids = 0;
  const room = openInterviewRoom(first, {
    say: async (turn) => {
      sent.push(turn);
      return answers.shift() ?? fail({ code: 'offline', message: '' });
    },
    read: async () => ok(viewAfter(['那边先说的'])),
    makeEventId: () => `event-${++ids}`,
    pause: () => new Promise((resolve) => goOn.push(resolve)),
    ...openDeviceInterview(store, first.id),
    dropTranscript: (turn) => void dropped.push(turn),
    tellOthers: () => undefined,
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { room, sent, store, settle, dropped, again: () => goOn.shift()?.() };
}

test('a turn without a network is kept, tried again under one id, and pressed twice it is one', async () => {
  const { room, sent, settle, again, store } = openRoom([fail({ code: 'offline', message: '' })]);
  room.write('我做过两年客服');
  room.spend(2_400.6);
  room.say(typed('我做过两年客服'));
  room.say(typed('我做过两年客服'));
  await settle();
  expect(room.state.read().pending).toMatchObject({ isRetried: true, isKept: true });
  again();
  await settle();
  expect(sent.map(({ eventId, turn, spentMs }) => [eventId, turn, spentMs])).toEqual([
    ['event-1', 1, 2_401],
    ['event-1', 1, 2_401],
  ]);

  // The tab is closed before any answer: the next page hands the same turn in.
  room.close();
  const later = openRoom([ok(viewAfter(['我做过两年客服']))], store);
  await later.settle();
  expect(later.sent).toEqual([sent[0]]);
  expect(later.room.state.read()).toMatchObject({ pending: null, overtaken: null, draft: { turn: 2, text: '' } });
  expect(store.keys()).toEqual([]);
});

test('a draft with its time outlives the page, and was not lost when another page answers', async () => {
  const { room, store } = openRoom([]);
  room.write('写到一半');
  room.spend(5_000);
  room.close();
  const later = openRoom([], store).room;
  expect(later.state.read().draft).toEqual({ turn: 1, text: '写到一半', spentMs: 5_000, hasBegun: true });
  later.refresh(viewAfter(['那边先说的']));
  expect(later.state.read()).toMatchObject({ overtaken: '写到一半', draft: { turn: 2, text: '', spentMs: 0 } });

  // The same found at the door.
  const { room: third, store: kept } = openRoom([]);
  third.write('没交的');
  third.close();
  const door = openRoom([], kept, viewAfter(['那边先说的'])).room;
  expect(door.state.read().overtaken).toBe('没交的');
});

test('a transcript that nobody confirmed is not lost with what was typed before it, nor called lost when it was said', () => {
  const { room } = openRoom([]);
  room.write('先打的');
  room.transcribe('后说的');
  room.refresh(viewAfter(['那边先说的']));
  expect(room.state.read()).toMatchObject({ overtaken: '先打的\n后说的', draft: { turn: 2, text: '' } });

  const { room: other } = openRoom([]);
  other.write('先打的');
  other.transcribe('后说的');
  other.refresh(viewAfter(['先打的\n后说的']));
  expect(other.state.read().overtaken).toBeNull();
});

test('words are not called said because they stood in an earlier turn, and a transcript goes with its turn', () => {
  const { room, dropped } = openRoom([], openStore(), viewAfter(['好的，我来说']));
  room.write('好的');
  room.refresh(viewAfter(['好的，我来说', '那边先说的']));
  expect(room.state.read().overtaken).toBe('好的');
  room.dropOvertaken();
  room.refresh(viewAfter(['好的，我来说', '那边先说的'], { endedAt: 9, endedBy: 'candidate', awaited: null }));
  expect(dropped).toEqual([2, 3]);
});

test.each(['conflict', 'closed'] as const)(
  '%s: what was not taken stays here, and what the server holds is shown',
  async (code) => {
    const { room, settle } = openRoom([fail({ code, message: '' })]);
    room.write('慢了一步');
    room.say(typed('慢了一步'));
    await settle();
    expect(room.state.read()).toMatchObject({ overtaken: '慢了一步', pending: null });
    expect(room.state.read().view.turns.map(({ text }) => text)).toEqual(['那边先说的']);
    room.dropOvertaken();
    expect(room.state.read().overtaken).toBeNull();
  },
);

test('words that the server refuses are in the field again with the reason', async () => {
  const { room, settle } = openRoom([fail({ code: 'too-large', message: '' })]);
  room.say(typed('太长'));
  await settle();
  expect(room.state.read()).toMatchObject({ refused: { code: 'too-large' }, pending: null, draft: { text: '太长' } });
});

test('the interviewer breaks a silence only where nothing was begun, once, and time stops at the limit', () => {
  const silent = openRoom([]).room;
  silent.spend(11_999);
  expect(silent.state.read().pressed).toEqual([]);
  silent.spend(1);
  silent.spend(70_000);
  expect(silent.state.read().pressed).toEqual([1]);
  expect(silent.state.read().draft.spentMs).toBe(60_000);

  const written = openRoom([]).room;
  written.write('我');
  written.write('');
  written.spend(30_000);
  const spoken = openRoom([]).room;
  spoken.begin();
  spoken.spend(30_000);
  expect([written.state.read().pressed, spoken.state.read().pressed]).toEqual([[], []]);
});

test('at the limit what is written is due, unless somebody speaks or has written more than is taken', () => {
  const { room } = openRoom([]);
  room.write('说到哪儿算哪儿');
  room.spend(59_000);
  expect(isDue(room.state.read(), false)).toBe(false);
  room.spend(1_000);
  expect([isDue(room.state.read(), false), isDue(room.state.read(), true)]).toEqual([true, false]);
  room.write('字'.repeat(5_001));
  expect(isDue(room.state.read(), false)).toBe(false);
  room.write('字'.repeat(5_000));
  expect(isDue(room.state.read(), false)).toBe(true);
});

test('older news and an end that is known already change nothing', () => {
  const { room } = openRoom([], openStore(), viewAfter(['一'], {}));
  room.write('二');
  room.refresh(viewAfter([]));
  expect(room.state.read()).toMatchObject({ draft: { turn: 2, text: '二' }, overtaken: null });
  room.refresh(viewAfter(['一'], { awaited: null, endedAt: 5, endedBy: 'renewed' }));
  expect(room.state.read()).toMatchObject({ overtaken: '二', view: { endedBy: 'renewed' } });
});

test('two pages that write at one turn go on from each other’s words, where the device keeps them', () => {
  const store = openStore();
  const { room } = openRoom([], store);
  const { room: other } = openRoom([], store);
  room.write('我做过两年');
  other.lookAgain();
  expect(other.state.read().draft).toMatchObject({ text: '我做过两年', hasBegun: true });
  other.write('我做过两年客服');
  room.spend(500);
  expect(room.state.read().draft.text).toBe('我做过两年客服');
  other.write('那边先说的');
  room.lookAgain();
  room.refresh(viewAfter(['那边先说的']));
  expect(room.state.read().overtaken).toBe('我做过两年');

  const { room: fragile } = openRoom([], { ...store, write: () => false });
  fragile.write('没存下的');
  fragile.spend(500);
  expect(fragile.state.read().draft.text).toBe('没存下的');
});

test('a second page that only looks on takes no words off the device, shows them, and does not call them lost', () => {
  const store = openStore();
  const { room } = openRoom([], store);
  const { room: other } = openRoom([], store);
  room.write('我做过两年客服');
  other.spend(13_000);
  expect(other.state.read()).toMatchObject({ draft: { text: '我做过两年客服' }, pressed: [] });
  room.close();
  expect(openRoom([], store).room.state.read().draft.text).toBe('我做过两年客服');
  other.refresh(viewAfter(['我做过两年客服']));
  expect(other.state.read()).toMatchObject({ overtaken: null, draft: { turn: 2, text: '' } });
});
