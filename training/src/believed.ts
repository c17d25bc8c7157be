import type { LabelledAnswer } from './labelled-answer.ts';

/** An answer with the strength of each facet (`criterion.facet`), doubt taken off. */
export type Believed = {
  readonly row: LabelledAnswer;
  readonly strengths: ReadonlyMap<string, number>;
  /** Whether the stretch behind it touches one that a labeller marked for the same concept. */
  readonly right: ReadonlyMap<string, boolean>;
};
