import type { Language } from './catalogue/define-text.ts';

/** Day of an instant (epoch ms) in the reader's own time zone: 2027年5月21日. */
export const formatDay = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }).format(at);

/** Without the year: 5月21日. */
export const formatMonthDay = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { month: 'long', day: 'numeric' }).format(at);
