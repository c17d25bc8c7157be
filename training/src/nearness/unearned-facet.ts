import type { FacetSigns } from '@mianmian/core/scoring/read-signs';

/** A facet that earned nothing in an answer, and whether a reader marked words for it all the same. */
export type UnearnedFacet = FacetSigns & {
  /** `questionId.criterionId.facetId` */
  readonly key: string;
  readonly concept: string;
  readonly said: boolean;
};
