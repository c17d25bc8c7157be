import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { TalkEntry } from '../room/list-talk.ts';
import { wantsAloud, wishAloud } from './aloud-wish.ts';
import { openReadingQueue, type ReadingState } from './reading-queue.ts';
import { speakBy } from './speak-by.ts';
import { useOwnVoice } from './use-own-voice.ts';

export type ReadAloud = ReadingState & {
  /** Whether this device has a voice for it. */
  readonly isOffered: boolean;
  readonly isOn: boolean;
  /** Switched on, it says what was said last. */
  readonly toggle: () => void;
  readonly cut: () => void;
  readonly hold: (isHeld: boolean) => void;
};

const SILENT: ReadingState = { isSpeaking: false, hasFailed: false };
const noSubscription = () => () => undefined;
const readSilent = () => SILENT;

/**
 * Says the interviewer's lines as they come into sight, where the candidate wants that; nothing of what was said before
 * the page opened, and nothing while the page is hidden.
 * @param shown the entries in sight, one more at a time
 */
export function useReadAloud(shown: readonly TalkEntry[]): ReadAloud {
  const voice = useOwnVoice();
  const [isWanted, setWanted] = useState(wantsAloud);
  const queue = useMemo(() => (voice ? openReadingQueue(speakBy(voice)) : null), [voice]);
  const isOn = queue !== null && isWanted;
  const state = useSyncExternalStore(queue?.state.subscribe ?? noSubscription, queue?.state.read ?? readSilent);
  // An interview that just begins is read from its first word, however late the browser tells its voices.
  const told = useRef(shown.some(({ who }) => who === 'you') ? shown.length : 0);
  const isKnown = voice !== undefined;
  useEffect(() => {
    if (!isKnown) return;
    const fresh = shown.slice(told.current);
    told.current = shown.length;
    if (!isOn || document.visibilityState === 'hidden') return;
    for (const entry of fresh) {
      if (entry.who === 'you') queue.cut();
      else queue.say(entry.text);
    }
  }, [shown, isOn, queue, isKnown]);
  useEffect(() => {
    if (queue === null) return;
    const leave = () => {
      if (document.visibilityState === 'hidden') queue.cut();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      queue.cut();
    };
  }, [queue]);
  return {
    ...state,
    isOffered: queue !== null,
    isOn,
    toggle: () => {
      wishAloud(!isOn);
      setWanted(!isOn);
      queue?.cut();
      if (!isOn) for (const line of lastLines(shown)) queue?.say(line);
    },
    cut: useCallback(() => queue?.cut(), [queue]),
    hold: useCallback((isHeld: boolean) => queue?.hold(isHeld), [queue]),
  };
}

/** What the interviewer said since the candidate spoke. */
const lastLines = (shown: readonly TalkEntry[]): readonly string[] =>
  shown
    .slice(shown.findLastIndex(({ who }) => who === 'you') + 1)
    .flatMap((entry) => (entry.who === 'interviewer' ? [entry.text] : []));
