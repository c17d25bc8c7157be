import type { SittingView } from '@mianmian/contract/sitting';
import { callEndpoint } from '../../shared/api/call-endpoint.ts';
import { makeId } from '../../shared/make-id.ts';
import { browserStore } from '../../shared/remembered.ts';
import { type AnswerSaver, createAnswerSaver } from './answer-saver.ts';
import { openDeviceDrafts } from './device-drafts.ts';
import { openServerClock, type ServerClock } from './server-clock.ts';

export type SittingRoom = { readonly saver: AnswerSaver; readonly clock: ServerClock; readonly close: () => void };

const SAVE_TIMEOUT_MS = 8_000;

/** Everything that lives while a sitting is on the page: its saver, its clock, and their ears on the browser. */
export function openSittingRoom(view: SittingView): SittingRoom {
  const clock = openServerClock(view);
  const saver = createAnswerSaver(
    {
      save: (body) =>
        callEndpoint('saveAnswer', {
          params: { sittingId: view.id },
          body,
          // Lets the last save finish while the page closes; one answer is far below the browsers' 64 KiB.
          keepalive: true,
          timeoutMs: SAVE_TIMEOUT_MS,
        }),
      drafts: openDeviceDrafts(browserStore, view.id, makeId()),
      makeEventId: makeId,
      now: () => Date.now(),
      onAcknowledged: clock.sync,
    },
    view.questions.map((question) => question.id),
    view.answers,
  );
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') saver.flushLeaving();
    else saver.flush();
  };
  window.addEventListener('online', saver.flush);
  window.addEventListener('pagehide', saver.flushLeaving);
  document.addEventListener('visibilitychange', onVisibility);
  return {
    saver,
    clock,
    close: () => {
      window.removeEventListener('online', saver.flush);
      window.removeEventListener('pagehide', saver.flushLeaving);
      document.removeEventListener('visibilitychange', onVisibility);
      saver.flushLeaving();
      saver.stop();
    },
  };
}
