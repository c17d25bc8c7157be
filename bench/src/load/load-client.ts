import { type Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

export type Answer = { readonly status: number; readonly text: string; readonly cookie: string; readonly ms: number };

const TRIES = 3;

let strangers = 0;
/** Whoever has no cookie yet comes from an address of their own, as people do whose number is held in check by it. */
function nextAddress(): string {
  strangers += 1;
  return `10.${(strangers >> 16) & 255}.${(strangers >> 8) & 255}.${strangers & 255}`;
}

/**
 * One request over kept connections; `ms` until the whole answer was there. A connection that the server had just let
 * go is tried again, as the page does: requests carry their own ids.
 */
export async function ask(agent: Agent, method: string, url: string, cookie: string, body?: object): Promise<Answer> {
  const startedAt = performance.now();
  for (let tried = 1; ; tried += 1) {
    try {
      const answer = await askOnce(agent, method, url, cookie, body);
      return { ...answer, ms: performance.now() - startedAt };
    } catch (error) {
      const isReset = error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
      if (!isReset || tried === TRIES) throw error;
    }
  }
}

function askOnce(
  agent: Agent,
  method: string,
  url: string,
  cookie: string,
  body?: object,
): Promise<Omit<Answer, 'ms'>> {
  return new Promise((resolve, reject) => {
    const known = cookie === '' ? { 'x-forwarded-for': nextAddress() } : { cookie };
    const headers = { 'content-type': 'application/json', ...known };
    const sent = request(url, { method, agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => {
        const [set] = response.headers['set-cookie'] ?? [];
        resolve({ status: response.statusCode ?? 0, text, cookie: set?.split(';')[0] ?? cookie });
      });
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const FOLLOW_AGAIN_MS = 500;

/**
 * Follows a live stream; every event's number and text once it comes. A connection that breaks or never came about is
 * opened again after the last event, as the page does; `onAgain` counts these. Returns how to stop.
 */
export function follow(
  url: string,
  cookie: string,
  onEvent: (event: { readonly sequence: number; readonly kind: string; readonly text?: string }) => void,
  onAgain: () => void,
): () => void {
  let last = 0;
  let isStopped = false;
  let sent = connect();

  function connect() {
    let text = '';
    const asked = request(`${url}?after=${last}`, { headers: { cookie } }, (response) => {
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
          text = text.slice(end + 2);
          const message = data === undefined ? null : JSON.parse(data);
          if (message?.kind !== 'happened') continue;
          last = message.event.sequence;
          onEvent(message.event);
        }
      });
      response.on('error', again);
    });
    asked.on('error', again);
    asked.end();
    return asked;
  }
  function again() {
    sent.destroy();
    if (isStopped) return;
    onAgain();
    setTimeout(() => {
      if (!isStopped) sent = connect();
    }, FOLLOW_AGAIN_MS);
  }
  return () => {
    isStopped = true;
    sent.destroy();
  };
}
