import type { NormalText } from '../../language/normalise.ts';
import type { Clause } from './cut-clauses.ts';
import type { StorySegment } from './story-reading.ts';
import type { ClausePart } from './story-weights.ts';

/**
 * The clauses of a text joined to segments. They lie end to end and cover the whole text, neighbours differ in part;
 * no text, no segments. What is left out of the reading (emoji, invisible marks) goes with what stands before it.
 */
export function segmentClauses(
  text: string,
  normal: NormalText,
  clauses: readonly Clause[],
  parts: readonly ClausePart[],
): readonly StorySegment[] {
  if (text === '') return [];
  const starts: { part: ClausePart; start: number }[] = [];
  clauses.forEach((clause, index) => {
    const part = parts[index] ?? 'none';
    if (starts.at(-1)?.part === part) return;
    starts.push({ part, start: starts.length === 0 ? 0 : (normal.starts[clause.start] ?? 0) });
  });
  if (starts.length === 0) starts.push({ part: 'none', start: 0 });
  return starts.map(({ part, start }, index) => {
    const end = starts[index + 1]?.start ?? text.length;
    return { part, span: { start, end, text: text.slice(start, end) } };
  });
}
