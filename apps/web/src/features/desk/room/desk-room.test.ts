import type { DeskDone, DeskEventView, DeskLive, DeskRunView } from '@mianmian/contract/desk';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { describe, expect, test } from 'vitest';
import type { CallError } from '../../../shared/api/call-endpoint.ts';
import { type Deed, openDeskRoom, type Pending } from './desk-room.ts';
import type { LiveEars } from './live-stream.ts';

const clockAt = (virtualMs: number) => ({ virtualMs, serverNow: virtualMs, isRunning: true, closesAtMs: null });
const agentSaid = (sequence: number, text: string): DeskEventView => ({
  sequence,
  atMs: sequence * 1_000,
  chat: 'c1',
  kind: 'agent',
  text,
});
const customerSaid = (sequence: number, text: string): DeskEventView => ({
  sequence,
  atMs: sequence * 1_000,
  chat: 'c1',
  kind: 'customer',
  text,
});
const RUN = { id: 'run', status: 'live', events: [], typing: [], clock: clockAt(0) } as unknown as DeskRunView;
const say = (text: string): Deed => ({
  kind: 'message',
  chat: 'c1',
  text,
  typing: { typed: 0, inserted: 0, pasted: 0 },
});

function open(
  answers: readonly Result<DeskDone, CallError>[] = [],
  kept: readonly Pending[] = [],
  run: DeskRunView = RUN,
) {
  const sent: { eventId: string; deed: Deed }[] = [];
  const rest = [...answers];
  let ears: LiveEars | undefined;
  let after: () => number = () => -1;
  let ids = 0;
  let closed = false;
  let device: readonly Pending[] = kept;
  const room = openDeskRoom(run, {
    send: async (eventId, deed) => {
      sent.push({ eventId, deed });
      return rest.shift() ?? fail({ code: 'offline', message: '' });
    },
    openLive: (_, afterSequence, given) => {
      ears = given;
      after = afterSequence;
      return {
        close: () => {
          closed = true;
        },
      };
    },
    makeEventId: () => {
      ids += 1;
      return `event-${ids}`;
    },
    now: () => 0,
    pause: async () => undefined,
    keep: (pending) => {
      device = pending;
    },
    kept: () => device,
  });
  return {
    room,
    sent,
    hear: (message: DeskLive) => ears?.onMessage(message),
    afterSequence: () => after(),
    device: () => device,
    isClosed: () => closed,
  };
}
const happened = (event: DeskEventView): DeskLive => ({ kind: 'happened', event, clock: clockAt(event.atMs) });
const done = (event: DeskEventView): Result<DeskDone, CallError> => ok({ event, clock: clockAt(event.atMs) });

describe('a desk on a page', () => {
  test('shows an event once, whether the answer or the stream brings it first', async () => {
    const { room, hear } = open([done(agentSaid(2, '您好'))]);
    hear(happened(customerSaid(1, '在吗')));
    await room.act(say('您好'));
    hear(happened(agentSaid(2, '您好')));
    expect(room.state.read().events.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  test('keeps the order of the log when the stream lags behind', async () => {
    const { room, hear, afterSequence } = open([done(agentSaid(2, '您好'))]);
    await room.act(say('您好'));
    expect(afterSequence()).toBe(0);
    hear(happened(customerSaid(1, '在吗')));
    expect(room.state.read().events.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(afterSequence()).toBe(2);
  });

  test('tries again under the same id until it is acknowledged, then the next goes', async () => {
    const lost = fail({ code: 'offline', message: '' } as const);
    const { room, sent, device } = open([lost, lost, done(agentSaid(1, '一')), done(agentSaid(2, '二'))]);
    const first = room.act(say('一'));
    const second = room.act(say('二'));
    expect(await first).toMatchObject({ sequence: 1 });
    expect(await second).toMatchObject({ sequence: 2 });
    expect(sent.map(({ eventId }) => eventId)).toEqual(['event-1', 'event-1', 'event-1', 'event-2']);
    expect(device()).toEqual([]);
  });

  test('a refusal stays in sight until it is sent again or thrown away, and holds nobody up', async () => {
    const { room } = open([fail({ code: 'closed', message: '' }), done(agentSaid(1, '二')), done(agentSaid(2, '一'))]);
    const first = room.act(say('一'));
    const second = room.act(say('二'));
    expect(await first).toBeNull();
    expect(await second).toMatchObject({ sequence: 1 });
    expect(room.state.read().pending).toMatchObject([{ eventId: 'event-1', stage: 'refused' }]);
    room.discard('event-1');
    expect(room.state.read().pending).toEqual([]);
  });

  test('what an earlier page left unsent waits for the agent, who decides', async () => {
    const { room, sent } = open(
      [done(agentSaid(1, '旧'))],
      [{ eventId: 'old-event', deed: say('旧'), stage: 'retrying' }],
    );
    expect(room.state.read().pending).toMatchObject([{ stage: 'left' }]);
    expect(sent).toEqual([]);
    room.sendAgain('old-event');
    await Promise.resolve();
    expect(sent[0]?.eventId).toBe('old-event');
  });

  test('shows who is writing, and hangs up once the end was told', () => {
    const { room, hear, isClosed } = open();
    hear({ kind: 'typing', chats: ['c2'] });
    expect(room.state.read().typing).toEqual(['c2']);
    hear({ kind: 'stood', status: 'over', clock: clockAt(9) });
    expect(room.state.read().status).toBe('over');
    expect(isClosed()).toBe(true);
  });

  test('takes pause and end from the stream', () => {
    const { room, hear } = open();
    hear({
      kind: 'stood',
      status: 'paused',
      clock: { virtualMs: 500, serverNow: 9, isRunning: false, closesAtMs: null },
    });
    expect(room.state.read().status).toBe('paused');
    expect(room.clock.nowMs()).toBe(500);
    expect(room.clock.isRunning()).toBe(false);
  });
});
