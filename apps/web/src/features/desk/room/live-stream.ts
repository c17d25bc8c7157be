import { DESK_LIVE_PATH, type DeskLive, deskLiveSchema } from '@mianmian/contract/desk';

export type LiveState = 'connecting' | 'live' | 'lost';
export type LiveEars = {
  readonly onMessage: (message: DeskLive) => void;
  readonly onState: (state: LiveState) => void;
};
export type LiveStream = { readonly close: () => void };
/** Opens the stream after an event; a seam so that the room can be tried without a browser. */
export type OpenLive = (runId: string, afterSequence: () => number, ears: LiveEars) => LiveStream;

const AGAIN_MS = [500, 1_000, 2_000, 4_000, 8_000] as const;
const LONGEST_AGAIN_MS = 8_000;
/** The server says something at least every 15 s; a stream silent for longer is dead though the browser holds it open. */
const SILENT_MS = 40_000;

/**
 * The run's live stream. It is opened again by ourselves, not by the browser, which gives up for good on an error
 * response and would wait without telling; each time from the last event that this page has.
 */
export const openLiveStream: OpenLive = (runId, afterSequence, { onMessage, onState }) => {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isClosed = false;

  const watchSilence = () => {
    clearTimeout(timer);
    timer = setTimeout(fail, SILENT_MS);
  };
  const connect = () => {
    clearTimeout(timer);
    const path = DESK_LIVE_PATH.replace(':runId', encodeURIComponent(runId));
    source = new EventSource(`${path}?after=${afterSequence()}`);
    source.onopen = () => {
      failures = 0;
      onState('live');
      watchSilence();
    };
    source.addEventListener('beat', watchSilence);
    source.onmessage = ({ data }: MessageEvent<string>) => {
      watchSilence();
      const message = deskLiveSchema.safeParse(JSON.parse(data));
      if (message.success) onMessage(message.data);
      else fail();
    };
    source.onerror = fail;
  };
  const fail = () => {
    source?.close();
    clearTimeout(timer);
    if (isClosed) return;
    onState('lost');
    timer = setTimeout(connect, AGAIN_MS[failures] ?? LONGEST_AGAIN_MS);
    failures += 1;
  };
  const connectNow = () => {
    if (isClosed || source?.readyState === EventSource.OPEN) return;
    source?.close();
    connect();
  };
  window.addEventListener('online', connectNow);
  // A stream over a cut network looks open until the silence tells.
  window.addEventListener('offline', fail);
  onState('connecting');
  connect();
  return {
    close: () => {
      isClosed = true;
      window.removeEventListener('online', connectNow);
      window.removeEventListener('offline', fail);
      clearTimeout(timer);
      source?.close();
    },
  };
};
