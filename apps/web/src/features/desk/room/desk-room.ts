import type { DeskClock, DeskDone, DeskEventView, DeskLive, DeskRunView } from '@mianmian/contract/desk';
import type { Result } from '@mianmian/core/shared/result';
import type { CallError } from '../../../shared/api/call-endpoint.ts';
import { isPassing } from '../../../shared/api/is-passing.ts';
import { type Observable, observable } from '../../../shared/observable.ts';
import type { LiveState, OpenLive } from './live-stream.ts';
import { openVirtualClock, type VirtualClock } from './virtual-clock.ts';

/** What the agent does, before the server has said that it happened. */
export type Deed = { readonly chat: string } & (
  | {
      readonly kind: 'message';
      readonly text: string;
      readonly typing: { readonly typed: number; readonly inserted: number; readonly pasted: number };
      readonly suggestion?: { readonly id: string; readonly isEdited: boolean };
    }
  | {
      readonly kind: 'action';
      readonly tool: string;
      readonly args: Readonly<Record<string, string | number | boolean>>;
    }
  | { readonly kind: 'closing' }
);

/**
 * A deed on its way. `sending`: first try; `retrying`: no answer yet, tried again under the same id; `refused`: the
 * server said no and nothing happened; `left`: found on this device after the page was closed, the agent decides.
 */
export type Pending = {
  readonly eventId: string;
  readonly deed: Deed;
  readonly stage: 'sending' | 'retrying' | 'refused' | 'left';
  readonly error?: CallError;
};

export type DeskState = {
  readonly status: DeskRunView['status'];
  /** By sequence. */
  readonly events: readonly DeskEventView[];
  readonly pending: readonly Pending[];
  readonly connection: LiveState;
  /** Chats whose customer is writing now. */
  readonly typing: readonly string[];
};

export type RoomPorts = {
  readonly send: (eventId: string, deed: Deed) => Promise<Result<DeskDone, CallError>>;
  readonly openLive: OpenLive;
  readonly makeEventId: () => string;
  /** Milliseconds of this device, any zero. */
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** What is on its way, kept on the device until acknowledged. */
  readonly keep: (pending: readonly Pending[]) => void;
  readonly kept: () => readonly Pending[];
};

export type DeskRoom = {
  readonly state: Observable<DeskState>;
  readonly clock: VirtualClock;
  /** Sends; resolves with the event when the server has it, null when it refused or the room closed. */
  readonly act: (deed: Deed) => Promise<DeskEventView | null>;
  /** Sends again what was refused or left behind. */
  readonly sendAgain: (eventId: string) => void;
  readonly discard: (eventId: string) => void;
  /** Takes a status that an answer of the server told (pause, resumption, end). */
  readonly stand: (status: DeskRunView['status'], clock: DeskClock) => void;
  readonly close: () => void;
};

const AGAIN_MS = [400, 800, 1_600, 3_200, 6_400] as const;
const LONGEST_AGAIN_MS = 8_000;

/**
 * One desk on one page: what happened (from the first reading, the live stream and the answers to our own deeds, joined
 * by sequence, so nothing doubles), and what is on its way. Deeds go one after the other, in the order they were done,
 * each under one id until it is acknowledged.
 */
export function openDeskRoom(run: DeskRunView, ports: RoomPorts): DeskRoom {
  const clock = openVirtualClock(run.clock, ports.now);
  const left = ports.kept().map((pending): Pending => ({ ...pending, stage: 'left' }));
  const state = observable<DeskState>({
    status: run.status,
    events: [...run.events].sort((a, b) => a.sequence - b.sequence),
    pending: left,
    connection: run.status === 'over' ? 'live' : 'connecting',
    typing: run.typing,
  });
  const waiters = new Map<string, (event: DeskEventView | null) => void>();
  let isClosed = false;
  let isSending = false;

  const change = (part: Partial<DeskState>) => {
    state.write({ ...state.read(), ...part });
    if (part.pending !== undefined) ports.keep(part.pending);
  };
  const setPending = (eventId: string, next: Pending | null) =>
    change({ pending: state.read().pending.flatMap((each) => (each.eventId === eventId ? (next ?? []) : [each])) });

  const takeEvent = (event: DeskEventView) => {
    const { events } = state.read();
    if (events.some(({ sequence }) => sequence === event.sequence)) return;
    const after = events.findLastIndex(({ sequence }) => sequence < event.sequence) + 1;
    change({ events: [...events.slice(0, after), event, ...events.slice(after)] });
  };
  const finish = (eventId: string, event: DeskEventView | null) => {
    waiters.get(eventId)?.(event);
    waiters.delete(eventId);
  };

  const sendNext = async () => {
    if (isSending) return;
    isSending = true;
    let failures = 0;
    for (;;) {
      const next = state.read().pending.find(({ stage }) => stage === 'sending' || stage === 'retrying');
      if (next === undefined || isClosed) break;
      const result = await ports.send(next.eventId, next.deed);
      if (result.ok) {
        failures = 0;
        clock.sync(result.value.clock);
        takeEvent(result.value.event);
        setPending(next.eventId, null);
        finish(next.eventId, result.value.event);
      } else if (isPassing(result.error)) {
        setPending(next.eventId, { ...next, stage: 'retrying', error: result.error });
        await ports.pause(AGAIN_MS[failures] ?? LONGEST_AGAIN_MS);
        failures += 1;
      } else {
        setPending(next.eventId, { ...next, stage: 'refused', error: result.error });
        finish(next.eventId, null);
      }
    }
    isSending = false;
  };

  const hear = (message: DeskLive) => {
    if (message.kind === 'typing') return change({ typing: message.chats });
    clock.sync(message.clock);
    if (message.kind === 'happened') return takeEvent(message.event);
    change({ status: message.status, connection: 'live' });
    if (message.status === 'over') live?.close();
  };
  /** Own acknowledged deeds may run ahead of the stream: it goes on after the last number without a gap before it. */
  const lastWithoutGap = () => {
    const { events } = state.read();
    const gapAt = events.findIndex(({ sequence }, index) => sequence !== index + 1);
    return gapAt < 0 ? events.length : gapAt;
  };
  // A run that is over has no stream: everything was in the first reading.
  const live =
    run.status === 'over'
      ? null
      : ports.openLive(run.id, lastWithoutGap, {
          onMessage: hear,
          onState: (connection) => change({ connection }),
        });

  return {
    state,
    clock,
    act: (deed) => {
      const eventId = ports.makeEventId();
      const done = new Promise<DeskEventView | null>((resolve) => waiters.set(eventId, resolve));
      change({ pending: [...state.read().pending, { eventId, deed, stage: 'sending' }] });
      void sendNext();
      return done;
    },
    sendAgain: (eventId) => {
      const found = state.read().pending.find((each) => each.eventId === eventId);
      if (found === undefined) return;
      setPending(eventId, { eventId, deed: found.deed, stage: 'sending' });
      void sendNext();
    },
    discard: (eventId) => {
      setPending(eventId, null);
      finish(eventId, null);
    },
    stand: (status, said) => {
      clock.sync(said);
      change({ status });
    },
    close: () => {
      isClosed = true;
      live?.close();
      for (const eventId of waiters.keys()) finish(eventId, null);
    },
  };
}
