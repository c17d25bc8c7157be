import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DeskBus } from '@mianmian/application/ports/desk-bus';
import type { Client, Notification } from 'pg';
import { createListeners } from './listeners.ts';
import { readNotice, writeMissed, writeNotice } from './notice.ts';

const CHANNEL = 'mianmian_desk';
/** Between tries to listen again while PostgreSQL is away. */
const RETRY_MS = 250;
/** So many wait for a slow or lost connection; beyond, everybody reads the log when it is back. */
const OUTBOX_LIMIT = 2_000;
/** In one message to PostgreSQL. */
const SENT_AT_ONCE = 100;

export type PostgresBus = DeskBus & { readonly close: () => Promise<void> };

/**
 * Carries news between the requests of all processes on one database, by LISTEN and NOTIFY over a connection of its own.
 * When that connection broke everybody is told that they may have missed something, here and elsewhere.
 */
export function postgresBus(makeClient: () => Client): PostgresBus {
  const listeners = createListeners();
  const self = randomUUID();
  let client: Client | null = null;
  let outbox: string[] = [];
  let isSending = false;
  const closing = new AbortController();

  const hear = ({ payload }: Notification): void => {
    const notice = readNotice(payload ?? '', (runId) => listeners.has(runId));
    if (notice === null || notice.from === self) return;
    if (notice.runId === null) listeners.tellAllMissed();
    else listeners.tell(notice.runId, notice.heard);
  };

  const send = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    while (client !== null && outbox.length > 0) {
      const batch = outbox.splice(0, SENT_AT_ONCE);
      try {
        await client.query('select pg_notify($1, notice) from unnest($2::text[]) as notice', [CHANNEL, batch]);
      } catch {
        // The connection is gone; when there is a new one all are told that they may have missed these.
        break;
      }
    }
    isSending = false;
  };

  /** Listens until the connection is lost. */
  const listenOnce = async (isFirst: boolean): Promise<void> => {
    const next = makeClient();
    let lose = (): void => undefined;
    const lost = new Promise<void>((resolve) => {
      lose = resolve;
    });
    next.on('end', lose);
    next.on('error', lose);
    closing.signal.addEventListener('abort', lose);
    try {
      next.on('notification', hear);
      await next.connect();
      // A notice lives no longer than the server: nobody need wait for the disk.
      await next.query('set synchronous_commit to off');
      await next.query(`listen ${CHANNEL}`);
      client = next;
      if (!isFirst) {
        outbox = [writeMissed(self)];
        listeners.tellAllMissed();
      }
      void send();
      await lost;
    } finally {
      client = null;
      closing.signal.removeEventListener('abort', lose);
      await next.end().catch(() => undefined);
    }
  };

  const listenAlways = async (): Promise<void> => {
    for (let isFirst = true; !closing.signal.aborted; isFirst = false) {
      await listenOnce(isFirst).catch(() => undefined);
      if (!closing.signal.aborted) await sleep(RETRY_MS, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  };
  const listening = listenAlways();

  return {
    subscribe: listeners.subscribe,
    publish: (runId, news) => {
      listeners.tell(runId, news);
      outbox.push(writeNotice(self, runId, news));
      if (outbox.length > OUTBOX_LIMIT) outbox = [writeMissed(self)];
      void send();
    },
    close: async () => {
      closing.abort();
      await listening;
    },
  };
}
