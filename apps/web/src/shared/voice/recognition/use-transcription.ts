import { useCallback, useEffect, useRef, useState } from 'react';
import { startTranscription, type Transcription, type TranscriptionTrouble } from './start-transcription.ts';
import type { TranscriptChoice } from './use-transcript-way.ts';

export type RunningText = {
  /** Understood so far. */
  readonly text: string;
  readonly trouble: TranscriptionTrouble | null;
  /** Listens along from now on, where the chosen way is not typing. */
  readonly start: (stream: MediaStream) => void;
  /** With all that was understood; empty where nothing was. */
  readonly stop: () => Promise<string>;
};

/** What is said while it is recorded, as text, the chosen way. */
export function useTranscription({ way, ways: { lang } }: TranscriptChoice): RunningText {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<TranscriptionTrouble | null>(null);
  const running = useRef<Transcription | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback(
    (stream: MediaStream) => {
      if (running.current !== null) return;
      setText('');
      setTrouble(null);
      if (way === 'typed') return;
      const track = stream.getAudioTracks()[0] ?? null;
      const listener = { onText: setText, onTrouble: setTrouble };
      running.current = startTranscription({ isLocal: way === 'local', lang, track }, listener);
    },
    [way, lang],
  );
  const stop = useCallback(async () => {
    const ended = running.current;
    running.current = null;
    return (await ended?.stop()) ?? '';
  }, []);
  return { text, trouble, start, stop };
}
