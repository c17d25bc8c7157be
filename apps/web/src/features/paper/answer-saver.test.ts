import type { SavedAnswer } from '@mianmian/contract/sitting';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { ANSWER_MAX_LENGTH } from '@mianmian/core/sitting/sitting';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CallError } from '../../shared/api/call-endpoint.ts';
import type { DeviceStore } from '../../shared/remembered.ts';
import type { SaveRequest, ServerAnswer } from './answer-entry.ts';
import { createAnswerSaver, DEBOUNCE_MS } from './answer-saver.ts';
import { openDeviceDrafts } from './device-drafts.ts';

type Weather = 'fine' | 'lost-going' | 'lost-returning';

/** The rules of core's `judgeSave` and of repeated event ids, behind a network that can lose either direction. */
function serverBehindNetwork() {
  const held = new Map<string, { text: string; revision: number }>();
  const answered = new Map<string, Result<SavedAnswer, CallError>>();
  const offline = fail<CallError>({ code: 'offline', message: '' });
  const server = {
    weather: 'fine' as Weather,
    delayMs: 50,
    received: [] as SaveRequest[],
    closed: false,
    textOf: (questionId: string) => held.get(questionId)?.text ?? '',
    answers: (): ServerAnswer[] => [...held].map(([questionId, answer]) => ({ questionId, ...answer })),
    handle: (request: SaveRequest): Result<SavedAnswer, CallError> => {
      server.received.push(request);
      const before = answered.get(request.eventId);
      if (before !== undefined) return before;
      if (server.closed) return fail({ code: 'closed', message: '' });
      const current = held.get(request.questionId) ?? { text: '', revision: 0 };
      if (current.revision !== request.baseRevision) return fail({ code: 'conflict', message: '', current });
      const revision = current.revision + 1;
      held.set(request.questionId, { text: request.text, revision });
      const { questionId } = request;
      const result = ok({ questionId, revision, savedAt: 0, late: false, serverNow: 0, deadlineAt: 1 });
      answered.set(request.eventId, result);
      return result;
    },
    save: async (request: SaveRequest): Promise<Result<SavedAnswer, CallError>> => {
      const weather = server.weather;
      await new Promise((resolve) => setTimeout(resolve, server.delayMs));
      if (weather === 'lost-going') return offline;
      const result = server.handle(request);
      return weather === 'lost-returning' ? offline : result;
    },
  };
  return server;
}

function memoryStore(): DeviceStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => {
      kept.set(key, value);
      return true;
    },
    remove: (key) => {
      kept.delete(key);
    },
    keys: () => [...kept.keys()],
  };
}

let nextId = 0;
function openPage(server: ReturnType<typeof serverBehindNetwork>, store: DeviceStore) {
  nextId += 1;
  const drafts = openDeviceDrafts(store, 'sitting', `page-${nextId}`);
  const saver = createAnswerSaver(
    {
      save: server.save,
      drafts,
      makeEventId: () => {
        nextId += 1;
        return `event-${nextId}`;
      },
      now: () => Date.now(),
      onAcknowledged: () => undefined,
    },
    ['q1', 'q2'],
    server.answers(),
  );
  return { ...saver, state: (id = 'q1') => saver.read().get(id) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an answer', () => {
  test('is saved within a second of the last keystroke and then leaves the device', async () => {
    const server = serverBehindNetwork();
    const store = memoryStore();
    const page = openPage(server, store);
    page.write('q1', '您');
    page.write('q1', '您好');
    expect(page.state()?.status).toBe('saving');
    expect(store.kept.size).toBe(1);
    await vi.advanceTimersByTimeAsync(DEBOUNCE_MS + 100);
    expect(server.textOf('q1')).toBe('您好');
    expect(server.received).toHaveLength(1);
    expect(page.state()?.status).toBe('saved');
    expect(store.kept.size).toBe(0);
  });

  test('is saved while being typed without a pause', async () => {
    const server = serverBehindNetwork();
    const page = openPage(server, memoryStore());
    for (let i = 1; i <= 30; i += 1) {
      page.write('q1', '字'.repeat(i));
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(server.textOf('q1').length).toBeGreaterThan(15);
  });

  test('has one save under way and the newest text goes next', async () => {
    const server = serverBehindNetwork();
    server.delayMs = 3_000;
    const page = openPage(server, memoryStore());
    page.write('q1', '一');
    await vi.advanceTimersByTimeAsync(600);
    page.write('q1', '一二');
    await vi.advanceTimersByTimeAsync(600);
    page.write('q1', '一二三');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.received.map((request) => request.text)).toEqual(['一', '一二三']);
    expect(page.state()?.status).toBe('saved');
  });

  test('is sent again under the same event id when the acknowledgement was lost', async () => {
    const server = serverBehindNetwork();
    server.weather = 'lost-returning';
    const page = openPage(server, memoryStore());
    page.write('q1', '第一稿');
    await vi.advanceTimersByTimeAsync(700);
    expect(page.state()?.status).toBe('offline');
    page.write('q1', '第二稿');
    server.weather = 'fine';
    await vi.advanceTimersByTimeAsync(3_000);
    const [first, again] = server.received;
    expect(again?.eventId).toBe(first?.eventId);
    expect(server.textOf('q1')).toBe('第二稿');
    expect(page.state()?.status).toBe('saved');
  });

  test('survives a reload in the middle of a cut network', async () => {
    const server = serverBehindNetwork();
    const store = memoryStore();
    const page = openPage(server, store);
    page.write('q1', '已存的');
    await vi.advanceTimersByTimeAsync(1_000);
    server.weather = 'lost-going';
    page.write('q1', '已存的，还有没存的');
    await vi.advanceTimersByTimeAsync(5_000);
    page.stop();
    server.weather = 'fine';
    const again = openPage(server, store);
    expect(again.state()?.text).toBe('已存的，还有没存的');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.textOf('q1')).toBe('已存的，还有没存的');
    expect(store.kept.size).toBe(0);
  });

  test('is no conflict with itself when only the acknowledgement was lost before a reload', async () => {
    const server = serverBehindNetwork();
    const store = memoryStore();
    const page = openPage(server, store);
    server.weather = 'lost-returning';
    page.write('q1', '送到了');
    await vi.advanceTimersByTimeAsync(700);
    page.write('q1', '送到了，又写');
    page.stop();
    server.weather = 'fine';
    const again = openPage(server, store);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(again.state()).toMatchObject({ status: 'saved', text: '送到了，又写' });
    expect(server.textOf('q1')).toBe('送到了，又写');
  });

  test('written until the page goes away arrives even with a save under way', async () => {
    const server = serverBehindNetwork();
    const page = openPage(server, memoryStore());
    page.write('q1', '前半');
    await vi.advanceTimersByTimeAsync(DEBOUNCE_MS + 10);
    page.write('q1', '前半后半');
    page.flushLeaving();
    await vi.advanceTimersByTimeAsync(60);
    expect(server.textOf('q1')).toBe('前半后半');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.state()?.status).toBe('saved');
  });

  test('refused because the paper is closed stays on the device', async () => {
    const server = serverBehindNetwork();
    const store = memoryStore();
    const page = openPage(server, store);
    server.closed = true;
    page.write('q1', '太晚了');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.state()).toMatchObject({ status: 'refused', text: '太晚了', onDevice: true });
    expect(store.kept.size).toBe(1);
  });
});

describe('two tabs', () => {
  const inConflict = async () => {
    const server = serverBehindNetwork();
    const store = memoryStore();
    const one = openPage(server, store);
    const other = openPage(server, store);
    one.write('q1', '这边');
    await vi.advanceTimersByTimeAsync(1_000);
    other.write('q1', '那边');
    await vi.advanceTimersByTimeAsync(1_000);
    return { server, one, other };
  };

  test('that write different texts are asked, and nothing is overwritten', async () => {
    const { server, other } = await inConflict();
    expect(other.state()).toMatchObject({ status: 'conflict', text: '那边', theirs: { text: '这边' } });
    expect(server.textOf('q1')).toBe('这边');
  });

  test.each([
    ['mine', '那边'],
    ['theirs', '这边'],
    ['both', '这边\n\n那边'],
  ] as const)('choosing %s ends the conflict', async (choice, text) => {
    const { server, other } = await inConflict();
    other.resolve('q1', choice);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.textOf('q1')).toBe(text);
    expect(other.state()).toMatchObject({ status: 'saved', text });
  });

  test('that write the same text have no conflict', async () => {
    const server = serverBehindNetwork();
    const store = memoryStore();
    const one = openPage(server, store);
    const other = openPage(server, store);
    one.write('q1', '一样');
    other.write('q1', '一样');
    await vi.advanceTimersByTimeAsync(2_000);
    expect([one.state()?.status, other.state()?.status]).toEqual(['saved', 'saved']);
  });

  test('that are idle follow each other', async () => {
    const server = serverBehindNetwork();
    const store = memoryStore();
    const one = openPage(server, store);
    const other = openPage(server, store);
    one.write('q1', '这边');
    await vi.advanceTimersByTimeAsync(1_000);
    other.refresh(server.answers());
    expect(other.state()).toMatchObject({ status: 'saved', text: '这边' });
  });
});

test('a text that is too long stays whole on the device, and goes to the server once it is short enough', async () => {
  const server = serverBehindNetwork();
  const store = memoryStore();
  const page = openPage(server, store);
  page.write('q1', '先写的');
  await vi.advanceTimersByTimeAsync(DEBOUNCE_MS + 10);
  const pasted = '长'.repeat(ANSWER_MAX_LENGTH + 7);
  // While the save of the shorter text is under way.
  page.write('q1', pasted);
  page.flushLeaving();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(page.state()).toMatchObject({ status: 'tooLong', text: pasted, onDevice: true });
  expect(server.received.map(({ text }) => text)).toEqual(['先写的']);
  expect(openPage(server, store).state()).toMatchObject({ status: 'tooLong', text: pasted });
  page.write('q1', pasted.slice(7));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(page.state()).toMatchObject({ status: 'saved' });
  expect(server.textOf('q1')).toHaveLength(ANSWER_MAX_LENGTH);
});

test('whatever the network does, the last text arrives once it is fine again', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('write' as const), text: fc.string({ minLength: 1, maxLength: 4 }) }),
    fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 3_000 }) }),
    fc.record({
      kind: fc.constant('weather' as const),
      weather: fc.constantFrom<Weather>('fine', 'lost-going', 'lost-returning'),
    }),
    fc.record({ kind: fc.constantFrom('flush' as const, 'leave' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const server = serverBehindNetwork();
      const page = openPage(server, memoryStore());
      let last = '';
      for (const move of steps) {
        if (move.kind === 'write') {
          last = move.text;
          page.write('q1', last);
        } else if (move.kind === 'wait') await vi.advanceTimersByTimeAsync(move.ms);
        else if (move.kind === 'weather') server.weather = move.weather;
        else if (move.kind === 'flush') page.flush();
        else page.flushLeaving();
      }
      server.weather = 'fine';
      await vi.advanceTimersByTimeAsync(60_000);
      expect(page.state()).toMatchObject({ status: 'saved', text: last });
      expect(server.textOf('q1')).toBe(last);
    }),
    { numRuns: 200, seed: 20260 },
  );
});
