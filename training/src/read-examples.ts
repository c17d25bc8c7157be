import { type Grams, gramsOf, type Vocabulary } from '@mianmian/core/language/grams';
import { CONTEXT, stretchesOf } from '@mianmian/core/language/linear-model';
import { type Reading, readText } from '@mianmian/core/language/reading';
import type { LabelledAnswer } from './labelled-answer.ts';

/** A stretch of an answer as the fitting sees it. */
export type Stretch = {
  /** Gram numbers inside it, then those around it shifted by the vocabulary's size; repeats stay. */
  readonly features: Int32Array;
  /** `criterion.facet` of every labelled span that this stretch carries. */
  readonly facets: ReadonlySet<string>;
};

export type ReadAnswer = {
  readonly row: LabelledAnswer;
  readonly reading: Reading;
  readonly grams: Grams;
  readonly stretches: readonly Stretch[];
  /** Known grams of the whole text. */
  readonly bag: Int32Array;
};

/** A stretch carries a span when it holds this much of the span, or the span this much of it. */
const SHARE_OF_SPAN = 0.6;
const SHARE_OF_STRETCH = 0.7;
/** Grams seen in fewer answers teach nothing that carries over to other authors. */
const FEWEST_ANSWERS = 10;

export function collectVocabulary(rows: readonly LabelledAnswer[]): readonly string[] {
  const answers = new Map<string, number>();
  for (const row of rows) {
    const { stream } = readText(row.answer);
    const seen = new Set<string>();
    for (let n = 1; n <= 3; n += 1)
      for (let at = 0; at + n <= stream.length; at += 1) seen.add(stream.slice(at, at + n));
    for (const gram of seen) answers.set(gram, (answers.get(gram) ?? 0) + 1);
  }
  return [...answers]
    .filter(([, count]) => count >= FEWEST_ANSWERS)
    .map(([gram]) => gram)
    .sort((a, b) => (a < b ? -1 : 1));
}

export function readExamples(row: LabelledAnswer, vocabulary: Vocabulary): ReadAnswer {
  const reading = readText(row.answer);
  const grams = gramsOf(reading.stream, vocabulary);
  const spans = Object.entries(row.spans).flatMap(([facet, texts]) =>
    texts.map((text) => ({ facet, start: row.answer.indexOf(text), end: row.answer.indexOf(text) + text.length })),
  );
  const stretches = stretchesOf(reading.pieces).map(({ start, end }): Stretch => {
    const from = reading.normal.starts[reading.starts[start] ?? 0] ?? 0;
    const to = reading.normal.ends[(reading.ends[end - 1] ?? 1) - 1] ?? 0;
    const carried = spans.filter((span) => {
      const overlap = Math.min(to, span.end) - Math.max(from, span.start);
      return overlap >= SHARE_OF_SPAN * (span.end - span.start) || overlap >= SHARE_OF_STRETCH * (to - from);
    });
    return {
      features: featuresOf(grams, start, end, vocabulary.size),
      facets: new Set(carried.map((span) => span.facet)),
    };
  });
  return { row, reading, grams, stretches, bag: featuresOf(grams, 0, reading.stream.length, vocabulary.size) };
}

function featuresOf(grams: Grams, start: number, end: number, size: number): Int32Array {
  const ids: number[] = [];
  grams.byLength.forEach((row, index) => {
    for (let at = start; at < end - index; at += 1) if ((row[at] ?? -1) >= 0) ids.push(row[at] as number);
  });
  const two = grams.byLength[1];
  const around = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) if ((two[at] ?? -1) >= 0) ids.push((two[at] as number) + size);
  };
  around(Math.max(0, start - CONTEXT), start - 1);
  around(end, Math.min(two.length, end + CONTEXT) - 1);
  return Int32Array.from(ids);
}
