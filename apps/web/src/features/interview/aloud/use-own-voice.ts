import { useEffect, useState } from 'react';
import { chooseVoice } from './choose-voice.ts';

/** Browsers load their voices late; who has none by then has none. */
const PATIENCE_MS = 1_000;

/** The voice of this device that can read aloud; undefined until that is known, null where there is none. */
export function useOwnVoice(): SpeechSynthesisVoice | null | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null | undefined>(undefined);
  useEffect(() => {
    // Browsers inside apps leave it out, whatever the types say.
    const synthesis = window.speechSynthesis as SpeechSynthesis | undefined;
    if (synthesis === undefined) {
      setVoice(null);
      return;
    }
    const look = () => {
      const voices = synthesis.getVoices();
      const found = chooseVoice(voices);
      // Told again, the voices are new objects; one that speaks is not changed for itself.
      if (voices.length > 0) setVoice((known) => (known && known.voiceURI === found?.voiceURI ? known : found));
    };
    look();
    const timer = setTimeout(() => setVoice((found) => found ?? null), PATIENCE_MS);
    synthesis.addEventListener('voiceschanged', look);
    return () => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', look);
    };
  }, []);
  return voice;
}
