import { watchLevel } from '../media/watch-level.ts';
import { hearAt, spokenTime, type VoiceSpan } from './spoken-time.ts';

/** What was recorded; it never leaves the device. */
export type Recording = {
  readonly blob: Blob;
  readonly durationMs: number;
  /** From the first word to the last. */
  readonly spokenMs: number;
  /** Whether anything was loud enough to be a voice. */
  readonly wasHeard: boolean;
};

/** Safari records mp4 only. Speech needs no more bits than these: three minutes are 1.5 MB of sound, or 24 MB with picture. */
const TYPES = {
  audio: ['audio/webm;codecs=opus', 'audio/mp4'],
  video: ['video/webm;codecs=vp8,opus', 'video/mp4'],
} as const;
const AUDIO_BITS = 64_000;
const VIDEO_BITS = 1_000_000;

/** Outside secure pages and in some browsers inside apps there is none. */
export const canRecord = (): boolean => 'MediaRecorder' in window;

/**
 * Records until it is stopped, `maxMs` have passed or the device is taken away; then tells what there is, once. Null when
 * the browser can't record this stream.
 */
export function recordStream(
  stream: MediaStream,
  maxMs: number,
  onEnd: (recording: Recording) => void,
): { readonly stop: () => void } | null {
  const medium = stream.getVideoTracks().length > 0 ? 'video' : 'audio';
  const mimeType = TYPES[medium].find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = makeRecorder(stream, {
    audioBitsPerSecond: AUDIO_BITS,
    videoBitsPerSecond: VIDEO_BITS,
    ...(mimeType === undefined ? {} : { mimeType }),
  });
  if (recorder === null) return null;
  const chunks: Blob[] = [];
  const begun = performance.now();
  let span: VoiceSpan = null;
  const unwatch = watchLevel(stream, ({ isVoice }) => {
    if (isVoice) span = hearAt(span, performance.now() - begun);
  });
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  const timer = setTimeout(stop, maxMs);
  recorder.addEventListener('dataavailable', ({ data }) => chunks.push(data));
  // It ends by itself, too, when the microphone is closed or taken away.
  recorder.addEventListener('stop', () => {
    clearTimeout(timer);
    unwatch();
    const durationMs = Math.min(maxMs, Math.round(performance.now() - begun));
    const spokenMs = Math.round(spokenTime(span, durationMs));
    onEnd({ blob: new Blob(chunks, { type: recorder.mimeType }), durationMs, spokenMs, wasHeard: span !== null });
  });
  return { stop };
}

function makeRecorder(stream: MediaStream, options: MediaRecorderOptions): MediaRecorder | null {
  try {
    const recorder = new MediaRecorder(stream, options);
    recorder.start();
    return recorder;
  } catch (error) {
    // It has no encoder for this stream, or the stream ended this moment.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
