import type { Range } from './reading.ts';

/** Joins overlapping or touching ranges; sorted by start. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged[merged.length - 1];
    if (last !== undefined && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else if (range.end > range.start) {
      merged.push(range);
    }
  }
  return merged;
}

export const overlaps = (range: Range, others: readonly Range[]): boolean =>
  others.some((other) => range.start < other.end && other.start < range.end);
