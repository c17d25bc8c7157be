import { useRef } from 'react';

const WARN_AT_MINUTES = [10, 5, 1] as const;

/** The warning to speak: the smallest of 10, 5 and 1 minutes that was crossed while the page was open, else null. */
export function useTimeWarning(seconds: number): number | null {
  const first = useRef(seconds);
  // Time given back may lift the clock above a mark again.
  if (seconds > first.current) first.current = seconds;
  let crossed: number | null = null;
  for (const minutes of WARN_AT_MINUTES) {
    if (seconds <= minutes * 60 && first.current > minutes * 60) crossed = minutes;
  }
  return crossed;
}
