import { type RefObject, useEffect } from 'react';

/** While printing: the light theme whatever is on the screen, and every `details[data-print="open"]` unfolded. */
export function usePrintDress(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = document.documentElement;
    let undo: (() => void)[] = [];
    const dress = () => {
      const theme = root.dataset.theme ?? 'light';
      root.dataset.theme = 'light';
      undo = [() => (root.dataset.theme = theme)];
      for (const details of place.current?.querySelectorAll('details') ?? []) {
        if (details.dataset.print !== 'open' || details.open) continue;
        details.open = true;
        undo.push(() => (details.open = false));
      }
    };
    const undress = () => {
      for (const step of undo) step();
      undo = [];
    };
    window.addEventListener('beforeprint', dress);
    window.addEventListener('afterprint', undress);
    return () => {
      window.removeEventListener('beforeprint', dress);
      window.removeEventListener('afterprint', undress);
    };
  }, [place]);
}
