import { useEffect, useLayoutEffect, useRef } from 'react';

/** Close enough to the end to be taken along when something new comes. */
const NEAR_END_PX = 120;

/** Jumps to the end where another talk is shown; follows new lines, and a smaller window, only for a reader who is near the end. */
export function useScrollToEnd(talkId: string, lines: number) {
  const scroller = useRef<HTMLElement>(null);
  const shown = useRef('');
  const isAtEnd = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line is what makes it scroll.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    if (shown.current !== talkId || isAtEnd.current) element.scrollTop = element.scrollHeight;
    shown.current = talkId;
  }, [talkId, lines]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const note = () => {
      isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
    };
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight;
    });
    element.addEventListener('scroll', note);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', note);
      observer.disconnect();
    };
  }, []);
  return scroller;
}
