const dayNumber = (at: number): number => {
  const date = new Date(at);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
};

/** Calendar days by the device's clock from `now` to `at` (epoch ms): 0 today, negative when it is past. */
export const daysUntil = (at: number, now: number): number => dayNumber(at) - dayNumber(now);
