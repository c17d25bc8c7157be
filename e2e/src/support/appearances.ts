import { SCREENS } from './open-browser.ts';
import type { Theme } from './open-visitor.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];

/** Both screens in both themes. */
export const APPEARANCES = SCREENS.flatMap((screen) => THEMES.map((theme) => ({ screen, theme })));
