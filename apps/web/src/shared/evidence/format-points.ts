/** Points with at most two decimals and no trailing zeros: 2.5, 3.33, 10. */
export const formatPoints = (points: number): string => String(Math.round(points * 100) / 100);

/** A difference with its sign: +1.5, −0.5, ±0. */
export function formatChange(change: number): string {
  const size = formatPoints(Math.abs(change));
  if (size === '0') return '±0';
  return `${change > 0 ? '+' : '−'}${size}`;
}
