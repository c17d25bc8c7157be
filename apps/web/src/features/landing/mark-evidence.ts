type Range = { readonly start: number; readonly end: number };
export type Stretch = { readonly text: string; readonly marked: boolean };

/** Cuts a text into stretches that are evidence and that are not; ranges may overlap and come in any order. */
export function markEvidence(text: string, ranges: readonly Range[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) stretches.push({ text: text.slice(at, from), marked: false });
    const last = stretches[stretches.length - 1];
    const words = text.slice(from, end);
    if (last?.marked && start <= at) stretches[stretches.length - 1] = { text: last.text + words, marked: true };
    else stretches.push({ text: words, marked: true });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), marked: false });
  return stretches;
}
