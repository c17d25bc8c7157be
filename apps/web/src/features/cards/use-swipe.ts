import { type RefObject, useEffect, useRef } from 'react';

export type SwipeWay = 'left' | 'right';

/** So far the finger goes before it counts, and before it is known not to scroll. */
const ENOUGH_PX = 90;
const BEGUN_PX = 12;

/**
 * Swiping an element sideways with a finger or pen. While it goes on, `data-swipe` on the element says the way that would
 * count, and `--swipe` how far it went in px; the style sheet makes of it what the person's wish for stillness allows.
 */
export function useSwipe(place: RefObject<HTMLElement | null>, onSwipe: ((way: SwipeWay) => void) | null): void {
  const latest = useRef(onSwipe);
  useEffect(() => {
    latest.current = onSwipe;
  });
  const isOn = onSwipe !== null;
  useEffect(() => {
    const element = place.current;
    if (element === null || !isOn) return;
    let from: { id: number; x: number; y: number } | null = null;
    const end = () => {
      from = null;
      delete element.dataset.swipe;
      element.style.removeProperty('--swipe');
    };
    const listeners = new AbortController();
    const listen = (
      name: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
      act: (e: PointerEvent) => void,
    ) => element.addEventListener(name, act, { signal: listeners.signal });
    listen('pointerdown', (event) => {
      if (event.pointerType !== 'mouse' && event.isPrimary)
        from = { id: event.pointerId, x: event.clientX, y: event.clientY };
    });
    listen('pointermove', (event) => {
      if (from === null || event.pointerId !== from.id) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.abs(x) < BEGUN_PX || Math.abs(x) < Math.abs(y)) return;
      element.style.setProperty('--swipe', `${x}px`);
      if (Math.abs(x) < ENOUGH_PX) delete element.dataset.swipe;
      else element.dataset.swipe = x < 0 ? 'left' : 'right';
    });
    listen('pointerup', () => {
      const { swipe } = element.dataset;
      end();
      if (swipe === 'left' || swipe === 'right') latest.current?.(swipe);
    });
    // The browser took the finger for scrolling.
    listen('pointercancel', end);
    return () => {
      listeners.abort();
      end();
    };
  }, [place, isOn]);
}
