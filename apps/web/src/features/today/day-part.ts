export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening';

/** What one says at that hour (0 to 23) of the day: 早上好 from five, 中午好 from eleven, 下午好 from one, 晚上好 from six. */
export function dayPartAt(hour: number): DayPart {
  if (hour < 5 || hour >= 18) return 'evening';
  if (hour < 11) return 'morning';
  return hour < 13 ? 'noon' : 'afternoon';
}
