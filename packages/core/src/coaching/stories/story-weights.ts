/** What the training script learnt, as it lies in `content/coaching/stories.json.gz`. */
export type StoryWeights = {
  readonly format: 1;
  /** The parts a clause can be, in the order of every row. */
  readonly parts: readonly string[];
  /** Names of a clause's own features; row `i` of `rows` holds their weights, one for each part. */
  readonly features: readonly string[];
  /** Base64 of signed bytes, in units of 1 / `STORY_WEIGHT_SCALE`. */
  readonly rows: string;
  /** Names of the features of a step from one clause to the next. */
  readonly steps: readonly string[];
  /** Base64 like `rows`: for each, a weight for every pair of parts, the earlier part first. */
  readonly stepRows: string;
};

export const STORY_WEIGHT_SCALE = 32;

/** In the order of the learnt rows. */
export const CLAUSE_PARTS = ['situation', 'task', 'action', 'result', 'none'] as const;
export type ClausePart = (typeof CLAUSE_PARTS)[number];
