/** Engines take so many arguments at once without a doubt. */
const CHUNK = 4096;

/** The text whose UTF-16 units are the first `length` of these. */
export function textOfUnits(units: Uint16Array, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += CHUNK) {
    // Five times as fast as spreading them.
    text += Reflect.apply(String.fromCharCode, null, units.subarray(from, Math.min(length, from + CHUNK)));
  }
  return text;
}
