import type { BeliefCalibration } from '../belief.ts';

/** What is compared between a stretch of an answer and a facet's sample phrasings, in the order of the weights. */
export const STRETCH_FEATURES = [
  /** Cosine with the middle of the facet's phrasings, and with the one farthest off. */
  'centre',
  'farthest',
  /** Share of the best phrasing's characters and pairs that the stretch has, and of the second best's. */
  'overlap',
  'secondOverlap',
  /** Cosine of shared characters and pairs, rare ones counting more. */
  'rareOverlap',
  /** Share of the stretch that stands in the facet's phrasings, rare characters counting more. */
  'coverage',
  /** How far `centre` and `overlap` lead over those of the facets of other criteria. */
  'lead',
  'overlapLead',
  /** Share of the stretch that stands in the prompt. */
  'restated',
  'length',
  /** 1 where the one denies and the others don't. */
  'denial',
  'vague',
] as const;

/** What is read from the text as a whole, in the order of the weights. */
export const TEXT_FEATURES = ['quality', 'junk', 'masked'] as const;

/** A linear head over the grams of a text and the figures of its surface; in log odds × WEIGHT_SCALE, figures in log odds. */
export type TextHead = { readonly bias: number; readonly grams: string; readonly figures: readonly number[] };

/** What was learnt about comparing phrasings with answers, as it lies in `content/scoring/phrasings.json.gz`. */
export type PhrasingWeights = {
  readonly format: 1;
  readonly vocabulary: readonly string[];
  readonly dimensions: number;
  /** Base64 of signed bytes: where each gram lies, `dimensions` numbers a gram. */
  readonly places: string;
  /** Base64 of one byte a gram: how rare it is among clauses, in eighths of a bit. */
  readonly rarity: string;
  /** How much of its rubric's points a text like this earns, whatever the question; whether it is no answer of one's own. */
  readonly quality: TextHead;
  readonly junk: TextHead;
  /** Log odds of each feature. */
  readonly bias: number;
  readonly stretch: readonly number[];
  readonly text: readonly number[];
  readonly calibration: Required<BeliefCalibration>;
};
