import type { Competency } from '../../question-bank/competency.ts';
import type { Span } from '../../question-bank/evaluation.ts';
import type { JobDemand } from './job-lexicon.ts';

/** How much a description wants something: asks for it, gives a plus for it, or says it is not needed. */
export type DemandForce = 'needed' | 'plus' | 'not-needed';

/** A stretch of the description that speaks of one or more demands. */
export type JobMark = { readonly span: Span; readonly demandIds: readonly string[]; readonly force: DemandForce };

/** A candidate's story as far as it is held against a description. */
export type StoryForJob = {
  readonly id: string;
  readonly title: string;
  /** All its parts. */
  readonly text: string;
  /** As the candidate has confirmed them. */
  readonly competencies: readonly Competency[];
};

export type FittingStory = {
  readonly id: string;
  readonly title: string;
  /** Words of the demand that the story says, as written; empty when only the competency fits. */
  readonly words: readonly string[];
};

export type MatchedDemand = {
  readonly demand: JobDemand;
  /** The strongest of its mentions. */
  readonly force: DemandForce;
  /** In the order of the text, never empty. */
  readonly mentions: readonly Span[];
  /** Best first: told in its words, then of its competency. */
  readonly stories: readonly FittingStory[];
};

export type JobShift = { readonly name: string; readonly from: string; readonly to: string };

/** Formal conditions, null where nothing is said. */
export type JobConditions = {
  /** At least so many years of experience. */
  readonly years: number | null;
  /** The lowest education that is named. */
  readonly education: string | null;
  /** 字/分 */
  readonly typingSpeed: number | null;
  readonly shifts: readonly JobShift[];
};

export type JobMatch = {
  /** In the order of the text, without overlaps. */
  readonly marks: readonly JobMark[];
  /** Needed ones first, then by how often they are named. */
  readonly demands: readonly MatchedDemand[];
  readonly conditions: JobConditions;
};
