import { useSyncExternalStore } from 'react';

const wish = window.matchMedia('(prefers-reduced-motion: reduce)');

function listen(changed: () => void): () => void {
  wish.addEventListener('change', changed);
  return () => wish.removeEventListener('change', changed);
}

/** Whether the person asked their system for less motion. */
export const useStillness = (): boolean => useSyncExternalStore(listen, () => wish.matches);
