import type { DeskDone } from '@mianmian/contract/desk';
import type { Result } from '@mianmian/core/shared/result';
import { type CallError, callEndpoint } from '../../../shared/api/call-endpoint.ts';
import type { Deed } from './desk-room.ts';

const TIMEOUT_MS = 8_000;

/** Sends one deed under its id. `keepalive`: the last message goes out though the tab is being closed. */
export function sendDeed(runId: string, eventId: string, deed: Deed): Promise<Result<DeskDone, CallError>> {
  const options = { params: { runId }, keepalive: true, timeoutMs: TIMEOUT_MS };
  switch (deed.kind) {
    case 'message': {
      const { kind: _, ...message } = deed;
      return callEndpoint('sayAtDesk', { ...options, body: { eventId, ...message } });
    }
    case 'action': {
      const { chat, tool, args } = deed;
      return callEndpoint('actAtDesk', { ...options, body: { eventId, chat, tool, args: { ...args } } });
    }
    case 'closing':
      return callEndpoint('closeDeskChat', { ...options, body: { eventId, chat: deed.chat } });
  }
}
