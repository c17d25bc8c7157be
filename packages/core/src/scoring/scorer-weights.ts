/**
 * What the training script learnt, as it lies in `content/scoring/weights.json.gz`. All weights are whole numbers in
 * units of 1 / `WEIGHT_SCALE`.
 */
export const WEIGHT_SCALE = 32;

export type EncodedHead = {
  readonly bias: number;
  /** Base64 of one signed byte for each gram of the vocabulary. */
  readonly inside: string;
  readonly around?: string;
};

export type FacetCalibration = {
  readonly points: number;
  /** Strength at which the facet is half believed, and how steeply belief grows there; in units of 1 / WEIGHT_SCALE. */
  readonly threshold: number;
  readonly slope: number;
};

export type ScorerWeights = {
  readonly format: 1;
  readonly vocabulary: readonly string[];
  /** Keyed `questionId/concept`: recognises that concept in answers to that question. */
  readonly heads: Readonly<Record<string, EncodedHead>>;
  /** Keyed by concept: recognises it in answers to questions nothing was learnt about. */
  readonly concepts: Readonly<Record<string, EncodedHead>>;
  /** Keyed by question: does a text speak about this question at all? */
  readonly likeness: Readonly<Record<string, EncodedHead>>;
  /** Is the whole text no answer of one's own (lists, denials, other people's conduct, textbook prose)? */
  readonly junk: EncodedHead;
  /** Weight of each surface figure (surface.ts) for `junk`. */
  readonly junkSurface: readonly number[];
  /** How much doubt about the whole text, or a better fit to another question, takes from every facet. */
  readonly doubt: { readonly junkFrom: number; readonly junkSlope: number; readonly otherSlope: number };
  /** Keyed `questionId.criterionId.facetId`. */
  readonly facets: Readonly<Record<string, FacetCalibration>>;
};
