import type { Instant } from '@mianmian/core/shared/instant';

const BEIJING = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** Beijing's date and time, as `2026-11-22 18:05`, wherever the server stands. */
export const tellTime = (at: Instant): string => BEIJING.format(at);

/** `03:25` of a run's own time. */
export function tellLength(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
