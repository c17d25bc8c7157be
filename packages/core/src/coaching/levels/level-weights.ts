/** Weights of named signs, in units of 1 / `LEVEL_SCALE`. */
export type SignWeights = Readonly<Record<string, number>>;

/** What an answer is asked: whether it holds a piece of at least this level. */
export const LEVEL_STEPS = ['basic', 'proactive', 'solving', 'value'] as const;
export type LevelStep = (typeof LEVEL_STEPS)[number];

/** What the training script learnt, as it lies in `content/coaching/levels.json.gz`. */
export type LevelWeights = {
  readonly format: 1;
  /** Kinds of deeds that a clause may tell, in the order of every row. */
  readonly kinds: readonly string[];
  /** Spellings of a clause; row `i` of `rows` holds their weights, one for each kind. */
  readonly grams: readonly string[];
  /** Base64 of signed bytes, in units of 1 / `KIND_SCALE`. */
  readonly rows: string;
  /** Whether a clause carries a piece of at least a level. */
  readonly clause: Readonly<Record<LevelStep, SignWeights>>;
  readonly answer: Readonly<Record<LevelStep, SignWeights>>;
  /** Whether an answer tells a full real case. */
  readonly fullCase: SignWeights;
};

export const KIND_SCALE = 32;
export const LEVEL_SCALE = 1024;
