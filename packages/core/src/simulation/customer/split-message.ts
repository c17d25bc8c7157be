const SHORTEST_PART = 4;
const MOST_PARTS = 4;

/** Cuts a message at its pauses into two to four short ones, as people type who send before they have finished. */
export function splitMessage(text: string): readonly string[] {
  const pieces = text.split(/[，。\s]+|(?<=[！？?!])(?![！？?!])/).filter((piece) => piece !== '');
  const parts: string[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last !== undefined && (last.length < SHORTEST_PART || parts.length >= MOST_PARTS)) {
      parts[parts.length - 1] = `${last} ${piece}`;
    } else parts.push(piece);
  }
  return parts;
}
