import type { FollowUp } from '@mianmian/core/coaching/follow-up/follow-up';
import { afterText } from '../catalogue/after.ts';
import { useLanguage, useText } from '../catalogue/language.ts';
import { formatMonthDay } from '../format-day.ts';
import { instantAt } from '../plan/local-moment.ts';

const HOUR_MS = 3_600_000;

/** When something is due after an interview, in words: 「还有 5 小时」. */
export function useFollowUpWords(): (followUp: Pick<FollowUp, 'kind' | 'day' | 'at' | 'state'>, now: number) => string {
  const text = useText(afterText);
  const language = useLanguage();
  return ({ kind, day, at, state }, now) => {
    const date = formatMonthDay(instantAt(day, 12), language);
    if (state === 'done') return text.done;
    if (state === 'ahead')
      return kind === 'inquiry' ? text.on(date) : kind === 'thanks' ? text.withinDay : text.onTheDay;
    if (kind === 'thanks')
      return at !== null && at > now ? text.hoursLeft(Math.ceil((at - now) / HOUR_MS)) : text.afterDay;
    return state === 'due' ? text.today : text.late(date);
  };
}
