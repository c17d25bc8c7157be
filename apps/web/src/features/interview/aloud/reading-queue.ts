import { type Observable, observable } from '../../../shared/observable.ts';
import { cutForSpeech } from './cut-for-speech.ts';

/** Says one piece and tells its end once, unless it was broken off before. */
export type Speak = (piece: string, onEnd: (hasFailed: boolean) => void) => { readonly breakOff: () => void };

export type ReadingState = {
  readonly isSpeaking: boolean;
  /** Whether the last thing that was to be said could not be said. */
  readonly hasFailed: boolean;
};

export type ReadingQueue = {
  readonly state: Observable<ReadingState>;
  /** Says a line after those that wait. */
  readonly say: (line: string) => void;
  /** Silence at once; what waited is dropped. */
  readonly cut: () => void;
  /** Silence for as long as it is held: what comes meanwhile is not said later. */
  readonly hold: (isHeld: boolean) => void;
};

/** Lines said one after the other, that can be cut off in the middle of a word. */
export function openReadingQueue(speak: Speak): ReadingQueue {
  const state = observable<ReadingState>({ isSpeaking: false, hasFailed: false });
  const waiting: string[] = [];
  let running: ReturnType<Speak> | null = null;
  let isHeld = false;

  const goOn = (): void => {
    const piece = waiting.shift();
    if (piece === undefined) {
      running = null;
      state.write({ isSpeaking: false, hasFailed: false });
      return;
    }
    if (!state.read().isSpeaking) state.write({ isSpeaking: true, hasFailed: false });
    running = speak(piece, (hasFailed) => {
      if (!hasFailed) return goOn();
      // A voice that fails once fails again; the words are there to be read.
      waiting.length = 0;
      running = null;
      state.write({ isSpeaking: false, hasFailed: true });
    });
  };
  const cut = (): void => {
    waiting.length = 0;
    running?.breakOff();
    running = null;
    if (state.read().isSpeaking) state.write({ isSpeaking: false, hasFailed: false });
  };
  return {
    state,
    say: (line) => {
      if (isHeld) return;
      waiting.push(...cutForSpeech(line));
      if (running === null && waiting.length > 0) goOn();
    },
    cut,
    hold: (held) => {
      isHeld = held;
      if (held) cut();
    },
  };
}
