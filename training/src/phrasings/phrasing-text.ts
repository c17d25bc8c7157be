import { type Grams, gramsOf, type Vocabulary } from '@mianmian/core/language/grams';
import { stretchesOf } from '@mianmian/core/language/linear-model';
import { type Reading, readText } from '@mianmian/core/language/reading';
import type { LabelledAnswer } from '../labelled-answer.ts';

/** Numbers of the known grams of a text; repeats stay. */
export type GramIds = Int32Array;

export type CarryingStretch = {
  readonly ids: GramIds;
  /** `criterion.facet` of every labelled span that it carries. */
  readonly facets: ReadonlySet<string>;
};

/** A stretch carries a span when it holds this much of the span, or the span this much of it. */
const SHARE_OF_SPAN = 0.6;
const SHARE_OF_STRETCH = 0.7;
/** Grams of one, two and three units that fewer answers have teach nothing. */
const FEWEST_ANSWERS = [4, 6, 12];

export function collectGrams(rows: readonly LabelledAnswer[]): readonly string[] {
  const answers = new Map<string, number>();
  for (const row of rows) {
    const { stream } = readText(row.answer);
    const seen = new Set<string>();
    for (let n = 1; n <= FEWEST_ANSWERS.length; n += 1)
      for (let at = 0; at + n <= stream.length; at += 1) seen.add(stream.slice(at, at + n));
    for (const gram of seen) answers.set(gram, (answers.get(gram) ?? 0) + 1);
  }
  return [...answers]
    .filter(([gram, count]) => count >= (FEWEST_ANSWERS[gram.length - 1] ?? 0))
    .map(([gram]) => gram)
    .sort((a, b) => (a < b ? -1 : 1));
}

export const gramIdsOf = (stream: string, vocabulary: Vocabulary): GramIds =>
  idsWithin(gramsOf(stream, vocabulary), 0, stream.length);

export function readStretches(row: LabelledAnswer, vocabulary: Vocabulary): readonly CarryingStretch[] {
  const reading = readText(row.answer);
  const grams = gramsOf(reading.stream, vocabulary);
  const spans = Object.entries(row.spans).flatMap(([facet, texts]) =>
    texts.map((text) => ({ facet, start: row.answer.indexOf(text), end: row.answer.indexOf(text) + text.length })),
  );
  return stretchesOf(reading.pieces).map(({ start, end }) => {
    const [from, to] = originalRange(reading, start, end);
    const carried = spans.filter((span) => {
      const overlap = Math.min(to, span.end) - Math.max(from, span.start);
      return overlap >= SHARE_OF_SPAN * (span.end - span.start) || overlap >= SHARE_OF_STRETCH * (to - from);
    });
    return { ids: idsWithin(grams, start, end), facets: new Set(carried.map(({ facet }) => facet)) };
  });
}

const originalRange = ({ normal, starts, ends }: Reading, start: number, end: number): readonly [number, number] => [
  normal.starts[starts[start] ?? 0] ?? 0,
  normal.ends[(ends[end - 1] ?? 1) - 1] ?? 0,
];

function idsWithin({ byLength }: Grams, start: number, end: number): GramIds {
  const ids: number[] = [];
  byLength.forEach((row, index) => {
    for (let at = start; at + index < end; at += 1) if ((row[at] as number) >= 0) ids.push(row[at] as number);
  });
  return Int32Array.from(ids);
}
