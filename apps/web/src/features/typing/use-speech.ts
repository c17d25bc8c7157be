import { useEffect, useState } from 'react';

/** A little slower than the default, as a customer on the phone speaks. */
const RATE = 0.95;

/** Some browsers offer voices that speak elsewhere: words would leave the device. */
const chineseVoice = (): SpeechSynthesisVoice | undefined =>
  'speechSynthesis' in window
    ? window.speechSynthesis.getVoices().find(({ lang, localService }) => localService && /^(zh|cmn)/i.test(lang))
    : undefined;

/** Reads Chinese out by the device's own voice; `speak` is null where there is none. */
export function useSpeech(): { readonly speak: ((words: string) => void) | null; readonly isSpeaking: boolean } {
  const [voice, setVoice] = useState(chineseVoice);
  const [isSpeaking, setSpeaking] = useState(false);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    // Chromium learns of its voices only after a while.
    const look = () => setVoice(chineseVoice());
    look();
    window.speechSynthesis.addEventListener?.('voiceschanged', look);
    return () => {
      window.speechSynthesis.removeEventListener?.('voiceschanged', look);
      window.speechSynthesis.cancel();
    };
  }, []);
  if (voice === undefined) return { speak: null, isSpeaking };
  const speak = (words: string) => {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATE;
    utterance.onend = () => setSpeaking(false);
    utterance.onerror = () => setSpeaking(false);
    setSpeaking(true);
    window.speechSynthesis.cancel();
    window.speechSynthesis.speak(utterance);
  };
  return { speak, isSpeaking };
}
