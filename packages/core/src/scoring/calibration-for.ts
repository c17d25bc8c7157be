import type { Facet } from '../question-bank/question.ts';
import type { BeliefCalibration } from './belief.ts';
import type { ScorerModel } from './scorer-model.ts';
import { WEIGHT_SCALE } from './scorer-weights.ts';

/** Where nothing was learnt about reading phrasings either: what held on average. */
const UNLEARNT: BeliefCalibration = { threshold: -1 * WEIGHT_SCALE, slope: 1 / WEIGHT_SCALE };

/** For a question nothing was learnt about: the rubric's own points, believed as phrasings are elsewhere. */
export const calibrationFor = (
  model: ScorerModel,
  questionId: string,
  criterionId: string,
  facet: Facet,
): BeliefCalibration & { readonly points: number } =>
  model.calibrationOf(questionId, criterionId, facet.id) ?? {
    points: facet.points,
    ...(model.phrasings?.calibration ?? UNLEARNT),
  };
