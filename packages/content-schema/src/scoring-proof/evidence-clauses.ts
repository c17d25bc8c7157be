import type { Evaluation, Span } from '@mianmian/core/question-bank/evaluation';

/** All words behind points, each stretch once, in order. */
export function evidenceOf({ criteria }: Evaluation): readonly Span[] {
  const spans = criteria.flatMap(({ found }) => found.flatMap(({ evidence }) => evidence));
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}
