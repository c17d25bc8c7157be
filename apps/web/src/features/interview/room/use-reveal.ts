import { useEffect, useState } from 'react';
import type { TalkEntry } from './list-talk.ts';

/** About ten characters a second are read at ease; nobody is kept longer than this for one line. */
const READING = { basicMs: 500, characterMs: 70, longestMs: 2_600 } as const;

const readingMs = (entry: TalkEntry | undefined): number =>
  entry?.who === 'interviewer'
    ? Math.min(READING.longestMs, READING.basicMs + READING.characterMs * entry.text.length)
    : READING.basicMs;

/**
 * How many of the entries are in sight: those there at the beginning at once, unless nothing was said yet, then one of
 * the interviewer's after the other, each once the one before it can have been read. One's own words need no time.
 */
export function useReveal(entries: readonly TalkEntry[], isStill: boolean): number {
  const [shown, setShown] = useState(() => (entries.some(({ who }) => who === 'you') ? entries.length : 0));
  const next = entries[shown];
  const previous = entries[shown - 1];
  const isAtOnce = isStill || next?.who === 'you' || shown === 0;
  const waitMs = next === undefined || isAtOnce ? 0 : readingMs(previous);
  useEffect(() => {
    if (next === undefined) return;
    const timer = setTimeout(() => setShown(shown + 1), waitMs);
    return () => clearTimeout(timer);
  }, [next, shown, waitMs]);
  return isStill ? entries.length : Math.min(shown, entries.length);
}
