import type { Speak } from './reading-queue.ts';

/** Some browsers forget to tell the end, or never begin: whoever answers is not kept waiting for longer than this. */
const PATIENCE = { basicMs: 5_000, characterMs: 500 } as const;

/** Speaks by a voice of the browser. */
export const speakBy =
  (voice: SpeechSynthesisVoice): Speak =>
  (piece, onEnd) => {
    const utterance = new SpeechSynthesisUtterance(piece);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    let isOver = false;
    const end = (hasFailed: boolean): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      onEnd(hasFailed);
    };
    const giveUp = () => {
      window.speechSynthesis.cancel();
      end(true);
    };
    const timer = setTimeout(giveUp, PATIENCE.basicMs + PATIENCE.characterMs * piece.length);
    utterance.addEventListener('end', () => end(false));
    utterance.addEventListener('error', () => end(true));
    window.speechSynthesis.speak(utterance);
    return {
      breakOff: () => {
        isOver = true;
        clearTimeout(timer);
        window.speechSynthesis.cancel();
      },
    };
  };
