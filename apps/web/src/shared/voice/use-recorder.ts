import { useCallback, useEffect, useRef, useState } from 'react';
import { type Recording, recordStream } from './record-stream.ts';

export type Recorder = {
  readonly state: 'idle' | 'recording' | 'failed';
  readonly elapsedMs: number;
  /** Begins at once; false when the browser can't, and then the stream is of no use. */
  readonly start: (stream: MediaStream) => boolean;
  /** Ends it and keeps what there is. */
  readonly stop: () => void;
};

/** The display is told so often; what is measured does not depend on it. */
const TICK_MS = 200;

/** One recording at a time, told to `onDone` when it ends; a page that is left drops it. */
export function useRecorder(maxMs: number, onDone: (recording: Recording) => void): Recorder {
  const [state, setState] = useState<Recorder['state']>('idle');
  const [elapsedMs, setElapsed] = useState(0);
  const running = useRef<{ readonly stop: () => void } | null>(null);
  const isHere = useRef(true);
  const tell = useRef(onDone);
  tell.current = onDone;
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      running.current?.stop();
    };
  }, []);
  useEffect(() => {
    if (state !== 'recording') return;
    const begun = performance.now();
    const timer = setInterval(() => setElapsed(Math.min(maxMs, performance.now() - begun)), TICK_MS);
    return () => clearInterval(timer);
  }, [state, maxMs]);
  const start = useCallback(
    (stream: MediaStream) => {
      if (running.current !== null) return true;
      setElapsed(0);
      running.current = recordStream(stream, maxMs, (recording) => {
        running.current = null;
        if (!isHere.current) return;
        setState('idle');
        tell.current(recording);
      });
      setState(running.current === null ? 'failed' : 'recording');
      return running.current !== null;
    },
    [maxMs],
  );
  const stop = useCallback(() => running.current?.stop(), []);
  return { state, elapsedMs, start, stop };
}
