import type { Day } from '@mianmian/core/coaching/plan/plan';
import type { Language } from '../../shared/catalogue/define-text.ts';
import { instantAt } from '../../shared/plan/local-moment.ts';

/** 11月23日星期一, and without the year: a plan reaches two months at most. */
export const formatPlanDay = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  }).format(instantAt(day, 12));
