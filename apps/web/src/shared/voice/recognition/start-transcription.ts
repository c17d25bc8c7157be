import { findRecogniserClass } from './browser-recogniser.ts';
import { joinPieces } from './join-pieces.ts';

export type TranscriptionTrouble = 'refused' | 'network' | 'language' | 'microphone' | 'broken';
export type Transcription = {
  /** What was understood, once the recogniser has said its last; within `PATIENCE_MS`. */
  readonly stop: () => Promise<string>;
  readonly abort: () => void;
};
type Listener = {
  /** All that was understood so far, the unsettled end included. */
  readonly onText: (text: string) => void;
  readonly onTrouble: (trouble: TranscriptionTrouble) => void;
};

const TROUBLES: Readonly<Record<string, TranscriptionTrouble>> = {
  'not-allowed': 'refused',
  'service-not-allowed': 'refused',
  network: 'network',
  'language-not-supported': 'language',
  'audio-capture': 'microphone',
};
/** Recognisers that are slow to end are not waited for longer. */
const PATIENCE_MS = 2_000;
/** Browsers end by themselves after a pause or a minute; one that ends faster than this does not work. */
const SHORTEST_MS = 300;

/**
 * Listens along with a recording. `isLocal` makes the browser keep the sound on the device; without it the sound goes to
 * the browser's maker, and the caller has asked for that.
 */
export function startTranscription(
  {
    isLocal,
    lang,
    track,
  }: { readonly isLocal: boolean; readonly lang: string; readonly track: MediaStreamTrack | null },
  { onText, onTrouble }: Listener,
): Transcription | null {
  const Recogniser = findRecogniserClass();
  if (Recogniser === undefined) return null;
  const settled: string[] = [];
  let unsettled = '';
  let isWanted = true;
  let begun = 0;
  let tellEnd: (() => void) | null = null;
  const recogniser = new Recogniser();
  recogniser.lang = lang;
  recogniser.continuous = true;
  recogniser.interimResults = true;
  if (isLocal) recogniser.processLocally = true;

  const text = () => joinPieces([...settled, unsettled]);
  const fail = (trouble: TranscriptionTrouble) => {
    if (!isWanted) return;
    isWanted = false;
    onTrouble(trouble);
  };
  const start = () => {
    begun = performance.now();
    try {
      // Sound that is heard already, so that the microphone is not opened twice; browsers before Chromium 135 ignore it.
      if (isLocal && track !== null) recogniser.start(track);
      else recogniser.start();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      fail('broken');
    }
  };
  recogniser.addEventListener('result', (event) => {
    // Fired by the recogniser only, which listeners' types can't say.
    const { results, resultIndex } = event as SpeechRecognitionEvent;
    unsettled = '';
    for (let i = resultIndex; i < results.length; i += 1) {
      const words = results[i]?.[0]?.transcript ?? '';
      if (results[i]?.isFinal === true) settled.push(words);
      else unsettled += words;
    }
    onText(text());
  });
  recogniser.addEventListener('error', (event) => {
    const trouble = TROUBLES[(event as SpeechRecognitionErrorEvent).error];
    // Silence, and being stopped, are none.
    if (trouble !== undefined) fail(trouble);
  });
  recogniser.addEventListener('end', () => {
    tellEnd?.();
    if (!isWanted) return;
    // Its next results count from nothing: what it had not settled stays as it was heard.
    settled.push(unsettled);
    unsettled = '';
    if (performance.now() - begun < SHORTEST_MS) fail('broken');
    else start();
  });
  start();
  return {
    stop: () =>
      new Promise((resolve) => {
        const isRunning = isWanted;
        isWanted = false;
        const settle = () => {
          clearTimeout(timer);
          resolve(text());
        };
        // One that does not end by itself is ended: it must not go on listening.
        const giveUp = () => {
          recogniser.abort();
          settle();
        };
        const timer = setTimeout(isRunning ? giveUp : settle, isRunning ? PATIENCE_MS : 0);
        tellEnd = settle;
        if (isRunning) recogniser.stop();
      }),
    abort: () => {
      isWanted = false;
      recogniser.abort();
    },
  };
}
