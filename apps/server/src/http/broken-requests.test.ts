import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { apiErrorSchema } from '@mianmian/contract/error';
import { expect, it, onTestFinished } from 'vitest';
import { makeTestApp, readError, visit } from '../fixtures/test-app.ts';
import { listen } from './listen.ts';

const PATIENCE = { headersMs: 200, requestMs: 400 };
const HEAD = 'POST /api/taste HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

/** What a real server says to these bytes until it closes the connection. */
async function say(...parts: readonly string[]): Promise<{ readonly status: number; readonly code: string }> {
  const { app } = await makeTestApp();
  const listening = await listen(app, 0, '127.0.0.1', PATIENCE);
  if (!listening.ok) throw new Error(listening.error.code);
  onTestFinished(() => listening.value.close());
  const socket = connect({ port: Number(new URL(listening.value.address).port), host: '127.0.0.1' });
  for (const part of parts) socket.write(part);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  const { error } = apiErrorSchema.parse(JSON.parse(body));
  expect(error.message).toMatch(/[\u4e00-\u9fff]{6}/);
  return { status: Number(head.split(' ')[1]), code: error.code };
}

it.each([
  ['cuts off a client that sends its body too slowly', [`${HEAD}Content-Length: 20\r\n\r\n{"ans`], 408, 'too-slow'],
  ['cuts off a client that sends its headers too slowly', ['POST /api/taste HTTP/1.1\r\nHost: loc'], 408, 'too-slow'],
  ['answers what is no HTTP in the contract’s shape', ['您好\r\n\r\n'], 400, 'bad-request'],
  ['answers headers that are too large', [HEAD, `X-Long: ${'x'.repeat(20_000)}\r\n\r\n`], 413, 'too-large'],
  [
    'answers a host that is none',
    ['GET /health HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
    400,
    'bad-request',
  ],
  [
    'answers who wants a tunnel',
    ['CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n'],
    400,
    'bad-request',
  ],
])('%s', async (_, parts, status, code) => {
  expect(await say(...parts)).toEqual({ status, code });
});

it('keeps a text without what no store can hold, and refuses bytes that are no text', async () => {
  const { app } = await makeTestApp();
  const visitor = visit(app);
  const body = '{"eventId":"event-0001","questionId":"a","answer":"前\\u0000后\\ud83d，抱歉"}';
  expect((await visitor.send('POST', '/api/practice', body)).status).toBe(200);
  const { answers } = await visitor.call('readPractice', { questionId: 'a' });
  expect(answers[0]?.answer).toBe('前后\ufffd，抱歉');
  const bytes = Buffer.from('{"answer":"??"}');
  bytes[bytes.indexOf('??')] = 0xff;
  const headers = { 'content-type': 'application/json' };
  const refused = await app.request('/api/taste', { method: 'POST', headers, body: bytes });
  expect(await readError(refused)).toMatchObject({ status: 400, code: 'bad-request' });
});

it('stops within two seconds though somebody who wanted a tunnel never hangs up', async () => {
  const { app } = await makeTestApp();
  const listening = await listen(app, 0, '127.0.0.1', PATIENCE);
  if (!listening.ok) throw new Error(listening.error.code);
  const port = Number(new URL(listening.value.address).port);
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  onTestFinished(() => {
    socket.destroy();
  });
  socket.write('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n');
  await once(socket.resume(), 'end');
  const startedAt = performance.now();
  await listening.value.close();
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});

it('keeps an idle connection longer than the proxies of the guide keep theirs', async () => {
  const { app } = await makeTestApp();
  const listening = await listen(app, 0, '127.0.0.1', PATIENCE);
  if (!listening.ok) throw new Error(listening.error.code);
  onTestFinished(() => listening.value.close());
  const response = await fetch(`${listening.value.address}/health`);
  const [, seconds] = /timeout=(\d+)/.exec(response.headers.get('keep-alive') ?? '') ?? [];
  // Caddy 120, nginx 60.
  expect(Number(seconds)).toBeGreaterThan(120);
});
