import type { WeekLink } from './ticket-week.ts';

const DAY = '(?:周|星期|礼拜)[一二三四五六日天]';
/** 「下周三」, 「周五下班前」, and 「本周五」 that no stretch of days begins with: when to be done, not when it happened. */
const PLANNED_DAY = new RegExp(
  `下(?:个)?${DAY}|${DAY}[^,\\uff0c。;\\uff1b!\\uff01\\n]{0,5}?前(?![一二两三几天面])|[本这](?:个)?${DAY}(?!\\s*(?:到|至|、|和|起|开始|以来|之后|以后|[-—~～]))`,
  'gu',
);

/** Whether a text speaks of what the week's first cause hangs on. */
export function namesLink(text: string, { kind, words }: WeekLink): boolean {
  const told = kind === 'days' ? text.replace(PLANNED_DAY, '') : text;
  return words.some((word) => told.includes(word));
}
