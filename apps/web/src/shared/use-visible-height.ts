import { useEffect, useState } from 'react';

/**
 * What the on-screen keyboard leaves of the window, in px; null where the browser doesn't tell. `onChange` is called
 * after the keyboard came or went, and must not change.
 */
export function useVisibleHeight(onChange: () => void): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const viewport = window.visualViewport;
    if (viewport === null) return;
    const read = () => setHeight(Math.round(viewport.height));
    const change = () => {
      read();
      onChange();
    };
    read();
    viewport.addEventListener('resize', change);
    return () => viewport.removeEventListener('resize', change);
  }, [onChange]);
  return height;
}
