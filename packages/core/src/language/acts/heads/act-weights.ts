/** What the training script learnt, as it lies in `content/language/acts.json`. */
export type ActWeights = {
  readonly format: 1;
  /** Ids of the acts, in the order of every row. */
  readonly acts: readonly string[];
  /** Names of the features; row `i` of `rows` holds their weights. */
  readonly features: readonly string[];
  /** Base64 of signed bytes, one row of `acts.length` for each feature, in units of 1 / `ACT_WEIGHT_SCALE`. */
  readonly rows: string;
  /** What each act starts from, in the same unit. */
  readonly biases: readonly number[];
  /** An act is done when its score is above this, in the same unit. */
  readonly thresholds: readonly number[];
};

export const ACT_WEIGHT_SCALE = 24;
