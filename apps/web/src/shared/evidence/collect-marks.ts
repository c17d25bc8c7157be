import type { EvaluationView } from '@mianmian/contract/evaluation';

export type NotCountedReason = EvaluationView['notCounted'][number]['reason'];
export type ReviewReason = EvaluationView['review'][number]['reason'];

type Stretch = { readonly start: number; readonly end: number };
/** Words that earned points for the criterion at `index` of the evaluation, by the named facets. */
export type CriterionMark = Stretch & {
  readonly kind: 'criterion';
  readonly index: number;
  readonly facetIds: readonly string[];
};
export type NotCountedMark = Stretch & { readonly kind: 'not-counted'; readonly reason: NotCountedReason };
export type ReviewMark = Stretch & { readonly kind: 'review'; readonly reason: ReviewReason };
export type Mark = CriterionMark | NotCountedMark | ReviewMark;

/**
 * Every stretch of the answer the evaluation speaks of, ordered by where it starts. Stretches of one criterion that
 * overlap are one mark; the same words not counted for several criteria are one mark; a span that does not lie in the
 * answer is left out, so that a damaged record still shows its text.
 */
export function collectMarks(answer: string, evaluation: EvaluationView): readonly Mark[] {
  const lies = ({ start, end }: Stretch): boolean => start >= 0 && start < end && end <= answer.length;
  const counted = evaluation.criteria.flatMap((criterion, index) =>
    mergeOverlaps(
      criterion.found.flatMap(({ facetId, evidence }) =>
        evidence
          .filter(lies)
          .map(({ start, end }): CriterionMark => ({ kind: 'criterion', index, start, end, facetIds: [facetId] })),
      ),
    ),
  );
  const notCounted = evaluation.notCounted
    .filter(({ span }) => lies(span))
    .map(({ reason, span }): NotCountedMark => ({ kind: 'not-counted', reason, start: span.start, end: span.end }));
  const review = evaluation.review.flatMap(({ reason, span }): ReviewMark[] =>
    span !== undefined && lies(span) ? [{ kind: 'review', reason, start: span.start, end: span.end }] : [],
  );
  return [...counted, ...withoutRepeats(notCounted), ...withoutRepeats(review)].sort(byPlace);
}

const byPlace = (a: Stretch, b: Stretch): number => a.start - b.start || b.end - a.end;

function mergeOverlaps(marks: readonly CriterionMark[]): readonly CriterionMark[] {
  const merged: CriterionMark[] = [];
  for (const mark of [...marks].sort(byPlace)) {
    const last = merged.at(-1);
    if (last === undefined || mark.start >= last.end) merged.push(mark);
    else
      merged[merged.length - 1] = {
        ...last,
        end: Math.max(last.end, mark.end),
        facetIds: [...new Set([...last.facetIds, ...mark.facetIds])],
      };
  }
  return merged;
}

function withoutRepeats<M extends NotCountedMark | ReviewMark>(marks: readonly M[]): readonly M[] {
  const seen = new Map(marks.map((mark) => [`${mark.reason} ${mark.start} ${mark.end}`, mark]));
  return [...seen.values()];
}
