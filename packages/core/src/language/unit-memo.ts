/** UTF-16 units there are. */
const UNITS = 0x1_0000;

/**
 * Remembers what `classify` says of each UTF-16 unit, a whole number of 0 to 65534: texts ask the same few thousand
 * again and again, and a table answers without making a string or running a pattern.
 */
export function memoiseUnits(classify: (unit: number) => number): (unit: number) => number {
  // One more than the answer; 0 is what has not been asked yet.
  const known = new Uint16Array(UNITS);
  return (unit) => {
    const found = known[unit] as number;
    if (found > 0) return found - 1;
    const fresh = classify(unit);
    known[unit] = fresh + 1;
    return fresh;
  };
}
