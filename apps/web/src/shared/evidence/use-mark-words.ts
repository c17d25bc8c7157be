import type { AssessedAnswer } from '@mianmian/contract/evaluation';
import { evidenceText } from '../catalogue/evidence.ts';
import { useText } from '../catalogue/language.ts';
import type { Mark } from './collect-marks.ts';
import { criterionLetter } from './criterion-letter.ts';

/** What a mark is called: on its chip, and aloud where it begins and ends. */
export function useMarkWords(evaluation: AssessedAnswer['evaluation'], names: AssessedAnswer['names']) {
  const text = useText(evidenceText);
  const criterionIdOf = (index: number): string => evaluation.criteria[index]?.criterionId ?? '';
  return {
    chip: (mark: Mark): string => {
      if (mark.kind === 'criterion') return criterionLetter(mark.index);
      return mark.kind === 'review' ? text.legendReview : text.reason[mark.reason];
    },
    opening: (mark: Mark): string => {
      if (mark.kind === 'not-counted') return text.notCountedStart(text.reason[mark.reason]);
      if (mark.kind === 'review') return text.reviewStart(text.review[mark.reason]);
      const criterionId = criterionIdOf(mark.index);
      const facets = mark.facetIds.map((facetId) => names.facets[`${criterionId}.${facetId}`] ?? facetId);
      return text.markStart(criterionLetter(mark.index), names.criteria[criterionId] ?? criterionId, facets.join('、'));
    },
    closing: (mark: Mark): string => {
      if (mark.kind === 'criterion') return text.markEnd(criterionLetter(mark.index));
      return mark.kind === 'review' ? text.reviewEnd : text.notCountedEnd;
    },
  };
}
