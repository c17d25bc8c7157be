/**
 * What was learnt about facets that were said though they earned nothing, as it lies in `content/scoring/nearness.json`:
 * the log odds are `bias` + `strength` × the strongest sign + `likeness` × the greatest cosine with the facet's
 * phrasings + the facet's own.
 */
export type NearnessWeights = {
  readonly format: 1;
  readonly bias: number;
  readonly strength: number;
  readonly likeness: number;
  /** Keyed `questionId.criterionId.facetId`; 0 for what nothing was learnt about. */
  readonly facets: Readonly<Record<string, number>>;
};
