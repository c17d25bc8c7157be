import type { Language } from './catalogue/define-text.ts';

const LOCALE: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** Date and time of an instant (epoch ms) in the reader's own time zone: 2026年11月21日 19:32. */
export const formatInstant = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);

/** Short form for lists: 11月21日 19:32. */
export const formatInstantShort = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], {
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
