import { wantsAloud } from './aloud-wish.ts';

/** Browsers on iPhones speak later only if they spoke by a press before: nothing is said, where it is wanted at all. */
export function unlockVoice(): void {
  const synthesis = window.speechSynthesis as SpeechSynthesis | undefined;
  if (wantsAloud()) synthesis?.speak(new SpeechSynthesisUtterance(''));
}
