import type { Day } from '../plan/plan.ts';

/** 「11月22日」 */
export function spokenDay(day: Day): string {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  return `${month}月${date}日`;
}
