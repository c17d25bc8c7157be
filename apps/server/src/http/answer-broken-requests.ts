import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { RequestError } from '@hono/node-server';
import { ERROR_STATUS, type ErrorCode } from '@mianmian/contract/error';
import { errorBody } from './error-response.ts';

const CODES: Readonly<Record<string, ErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
};

/** Time for the client to read the answer. */
const LAST_WORDS_MS = 1_000;

/** Answers in the contract's shape what is not even a request, of which Node would say nothing but a status. */
export function answerBrokenRequests(server: Server): void {
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answers.set(request.socket, response);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const current = answers.get(socket);
    const isAnswering = current?.headersSent === true && !current.writableFinished;
    // Nobody reads it any more, or it would stand in the middle of an answer.
    if (!socket.writable || error.code === 'ECONNRESET' || isAnswering) socket.destroy();
    else closeWith(socket, CODES[error.code ?? ''] ?? 'bad-request');
  });
  // What a client expects of us we neither know nor refuse.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  server.on('connect', (_, socket) => closeWith(socket, 'bad-request'));
}

/**
 * Answers and lets go, even of a client that never closes: the server no longer counts this connection as its own, and
 * its stop would wait for it for ever. Cut at once, the answer could be lost to what is still arriving.
 */
function closeWith(socket: Duplex, code: ErrorCode): void {
  socket.end(writeAnswer(code));
  socket.resume();
  setTimeout(() => socket.destroy(), LAST_WORDS_MS).unref();
}

/** What the listener can't make a request of: an address or a host that is none. */
export const brokenRequest = (error: unknown): Response => {
  const code = error instanceof RequestError ? 'bad-request' : 'internal';
  if (code === 'internal') console.error(error);
  return Response.json(errorBody(code), { status: ERROR_STATUS[code] });
};

function writeAnswer(code: ErrorCode): string {
  const body = JSON.stringify(errorBody(code));
  return [
    `HTTP/1.1 ${ERROR_STATUS[code]} ${code}`,
    'Connection: close',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    '',
    body,
  ].join('\r\n');
}
