import { useSyncExternalStore } from 'react';
import { observable } from '../observable.ts';
import { remember } from '../remembered.ts';

export type Theme = 'light' | 'dark';

/** Also read by public/appearance.js, which has set data-theme before this runs. */
const KEY = 'mianmian.theme';

const theme = observable<Theme>(document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light');

export function setTheme(chosen: Theme): void {
  remember(KEY, chosen);
  document.documentElement.dataset.theme = chosen;
  theme.write(chosen);
}

export const useTheme = (): Theme => useSyncExternalStore(theme.subscribe, theme.read);
