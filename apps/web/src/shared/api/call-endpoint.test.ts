import { afterEach, expect, test, vi } from 'vitest';
import { callEndpoint } from './call-endpoint.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const answerWith = (body: string, status = 200) => {
  const fetched = vi.fn(async (_path: string, _init: RequestInit) => new Response(body, { status }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
const sittings = JSON.stringify({ sittings: [], serverNow: 1 });

test('a response of the contract is a value', async () => {
  answerWith(sittings);
  expect(await callEndpoint('listSittings', {})).toEqual({ ok: true, value: { sittings: [], serverNow: 1 } });
});

test('path parameters are encoded and the body is JSON', async () => {
  const fetched = answerWith('{}');
  await callEndpoint('handIn', { params: { sittingId: 'a/b' }, body: { eventId: 'event-123' } });
  const [path, init] = fetched.mock.calls[0] ?? [];
  expect(path).toBe('/api/sittings/a%2Fb/hand-in');
  expect(init).toMatchObject({ method: 'POST', body: '{"eventId":"event-123"}' });
});

test('a save that is too large to outlive the page is sent as usual', async () => {
  const fetched = answerWith('{}');
  const saved = async (raw: string) => {
    const content = { kind: 'story', title: '', raw, situation: '', task: '', action: '', result: '' } as const;
    const body = { eventId: 'event-123', baseRevision: 0, content: { ...content, competencies: [], themes: [] } };
    await callEndpoint('saveNote', { params: { noteId: 'note-123' }, body, keepalive: true });
    return fetched.mock.lastCall?.[1].keepalive;
  };
  expect(await saved('短')).toBe(true);
  expect(await saved('长'.repeat(25_000))).toBe(false);
});

test("the server's typed error is a value with what the server holds", async () => {
  const current = { revision: 3, text: '那边的' };
  answerWith(JSON.stringify({ error: { code: 'conflict', message: '…', current } }), 409);
  const result = await callEndpoint('listSittings', {});
  expect(result).toMatchObject({ ok: false, error: { code: 'conflict', current } });
});

test.each([
  ['a page of a proxy', '<html>sign in to the network</html>', 200, 'unreadable'],
  ['a response of another shape', '{"sittings":"none"}', 200, 'unreadable'],
  ['a gateway without its server', 'Bad gateway', 502, 'offline'],
] as const)('%s is told apart', async (_, body, status, code) => {
  answerWith(body, status);
  expect(await callEndpoint('listSittings', {})).toMatchObject({ ok: false, error: { code } });
});

test('no network is offline', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await callEndpoint('listSittings', {})).toMatchObject({ ok: false, error: { code: 'offline' } });
});

test('a server that never answers is offline after the time-out', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
  });
  const pending = callEndpoint('listSittings', { timeoutMs: 100 });
  await vi.advanceTimersByTimeAsync(101);
  expect(await pending).toMatchObject({ ok: false, error: { code: 'offline' } });
});
