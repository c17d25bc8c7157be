/** The part of the Web Speech API that is used (https://webaudio.github.io/web-speech-api/); the compiler has no types of it. */
export type BrowserRecogniser = EventTarget & {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  /** Browsers that don't know it recognise where they like. */
  processLocally?: boolean;
  readonly start: (track?: MediaStreamTrack) => void;
  readonly stop: () => void;
  readonly abort: () => void;
};

type Wish = { readonly langs: readonly string[]; readonly processLocally: true };

export type RecogniserClass = {
  new (): BrowserRecogniser;
  readonly available?: (wish: Wish) => Promise<'available' | 'downloadable' | 'downloading' | 'unavailable'>;
  readonly install?: (wish: Wish) => Promise<boolean>;
};

type MaybeSpeaking = {
  readonly SpeechRecognition?: RecogniserClass;
  readonly webkitSpeechRecognition?: RecogniserClass;
};

/** Undefined where the browser recognises no speech, as Firefox. */
export function findRecogniserClass(): RecogniserClass | undefined {
  // The window's type does not name what only some browsers have.
  const { SpeechRecognition, webkitSpeechRecognition } = window as MaybeSpeaking;
  return SpeechRecognition ?? webkitSpeechRecognition;
}
