import type { Facet } from '../question-bank/question.ts';
import type { ScorerModel } from './scorer-model.ts';
import { type FacetCalibration, WEIGHT_SCALE } from './scorer-weights.ts';

/** For a question nothing was learnt about: the rubric's own points, and what held on average elsewhere. */
const UNLEARNT: Pick<FacetCalibration, 'threshold' | 'slope'> = {
  threshold: -1 * WEIGHT_SCALE,
  slope: 1 / WEIGHT_SCALE,
};

export const calibrationFor = (
  model: ScorerModel,
  questionId: string,
  criterionId: string,
  facet: Facet,
): FacetCalibration => model.calibrationOf(questionId, criterionId, facet.id) ?? { points: facet.points, ...UNLEARNT };
