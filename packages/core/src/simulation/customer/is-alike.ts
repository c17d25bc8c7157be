/** Messages at least this alike (shared pairs of characters) are one template. */
const TEMPLATE_LIKENESS = 0.8;
const SHORTEST_TEMPLATE = 6;

/** Whether two messages of an agent are one template, a word changed at most. */
export function isAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_TEMPLATE) return false;
  if (a === b) return true;
  const left = pairsOf(a);
  const right = pairsOf(b);
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return shared / (left.size + right.size - shared) >= TEMPLATE_LIKENESS;
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}
