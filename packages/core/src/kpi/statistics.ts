export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The part of `all` that fits, 0–1; null of nothing. */
export const share = <T>(all: readonly T[], fits: (one: T) => boolean): number | null =>
  all.length === 0 ? null : all.filter(fits).length / all.length;

/** Nearest rank. */
export function percentile(values: readonly number[], part: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? null;
}
