import { afterEach, expect, test, vi } from 'vitest';
import { downloadMyData } from './download-my-data.ts';

afterEach(() => vi.unstubAllGlobals());

const answer = (response: Response) => vi.stubGlobal('fetch', async () => response);
const streaming = (parts: readonly string[], end: (stream: ReadableStreamDefaultController) => void) => {
  let sent = 0;
  return new ReadableStream({
    pull: (stream) => {
      const part = parts[sent];
      sent += 1;
      if (part === undefined) end(stream);
      else stream.enqueue(new TextEncoder().encode(part));
    },
  });
};
const download = (heard: number[] = []) => downloadMyData((bytes) => heard.push(bytes), new AbortController().signal);

test('a file that comes in parts is told of as it comes and handed over whole', async () => {
  answer(new Response(streaming(['PK', '全部', '内容'], (stream) => stream.close())));
  const heard: number[] = [];
  const result = await download(heard);
  expect(heard).toEqual([2, 8, 14]);
  expect(result.ok && (await result.value.text())).toBe('PK全部内容');
});

test('half a file is no file', async () => {
  answer(new Response(streaming(['PK'], (stream) => stream.error(new TypeError('network error')))));
  expect(await download()).toMatchObject({ ok: false, error: { code: 'offline' } });
});

test.each([
  ['the server’s typed error', '{"error":{"code":"not-signed-in","message":"…"}}', 401, 'not-signed-in'],
  ['a gateway without its server', 'Bad gateway', 502, 'offline'],
  ['a page of a proxy', '<html>', 407, 'unreadable'],
] as const)('%s is told apart', async (_, body, status, code) => {
  answer(new Response(body, { status }));
  expect(await download()).toMatchObject({ ok: false, error: { code } });
});
