import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';

/**
 * Shortcuts of the whole desk; the sheet is made from the same table. Ctrl + digit belongs to the browser's tabs. What
 * belongs to the message field alone (Enter, slash) is decided in composer-key.ts.
 */
export const SHORTCUTS = [
  { id: 'next', keys: 'Alt+ArrowDown', shown: 'Alt + ↓' },
  { id: 'previous', keys: 'Alt+ArrowUp', shown: 'Alt + ↑' },
  { id: 'longest', keys: 'Alt+ArrowRight', shown: 'Alt + →' },
  { id: 'note', keys: 'Alt+KeyN', shown: 'Alt + N' },
  { id: 'panel', keys: 'Alt+KeyP', shown: 'Alt + P' },
  { id: 'sheet', keys: 'Alt+KeyK', shown: 'Alt + K' },
] as const;

export type ShortcutId = (typeof SHORTCUTS)[number]['id'];
export type ShortcutDeeds = Readonly<Record<ShortcutId, () => void>>;

/** Listens on the window; nothing happens while an input method composes. */
export function useShortcuts(deeds: ShortcutDeeds): void {
  useEffect(
    () =>
      tinykeys(
        window,
        Object.fromEntries(
          SHORTCUTS.map(({ id, keys }) => [
            keys,
            (event: KeyboardEvent) => {
              if (event.isComposing) return;
              event.preventDefault();
              deeds[id]();
            },
          ]),
        ),
      ),
    [deeds],
  );
}
