import { useSyncExternalStore } from 'react';
import { observable } from '../observable.ts';
import { recall, remember } from '../remembered.ts';
import type { Catalogue, Language, TextShape } from './define-text.ts';

/** Also read by public/appearance.js. */
const KEY = 'mianmian.language';

const language = observable<Language>(recall(KEY) === 'en' ? 'en' : 'zh');

export function setLanguage(chosen: Language): void {
  remember(KEY, chosen);
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
  language.write(chosen);
}

export const useLanguage = (): Language => useSyncExternalStore(language.subscribe, language.read);

/** The area's text in the chosen language: `const text = useText(paperText)`. */
export function useText<T>(area: Catalogue<T>): TextShape<T> {
  return area[useLanguage()];
}
