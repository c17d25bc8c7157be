import type { Competency } from './competency.ts';

/** One thing that earns points within a criterion: something said that a person can point at in the answer. */
export type Facet = {
  readonly id: string;
  /** What was found or is missing, in at most twelve characters. */
  readonly name: string;
  /** The shared idea behind it; facets of one concept, in any question, are recognised together. */
  readonly concept: string;
  /** Quarter points allowed. A criterion earns the sum of its facets' points, at most its `max`. */
  readonly points: number;
  /** True for the form that only names the matter (「尽快」): it counts only while no exact facet of its criterion is found. */
  readonly vague?: boolean;
  readonly absence?: Absence;
  /** One line: what to do and how to say it. */
  readonly advice: string;
  /** A few ways in which people say it; enough to recognise it when nothing has been learnt about the concept. */
  readonly phrasings: readonly string[];
};

/**
 * Makes a facet one that is earned by what is *not* said (no question about pay first, no fatal weakness). It counts
 * once the criterion `given` has earned `givenPoints`, and each different one of `words` found takes half of it.
 */
export type Absence = {
  readonly given: string;
  readonly givenPoints: number;
  readonly words: readonly string[];
};

export type Criterion = {
  readonly id: string;
  readonly name: string;
  readonly max: number;
  readonly competency: Competency;
  readonly full: string;
  readonly half: string;
  readonly facets: readonly Facet[];
};

export type BadAnswer = { readonly answer: string; readonly why: string };

export type Question = {
  readonly id: string;
  readonly version: number;
  /** What it is worth on a paper; its rubric total (the sum of `max`) is scaled to it. */
  readonly points: number;
  /** Advice when writing, in seconds; a hard limit only when spoken (`spokenLimitSeconds`). */
  readonly suggestedSeconds: number;
  readonly spokenLimitSeconds?: number;
  readonly title: string;
  readonly prompt: string;
  /** True where the answer should tell something that happened, so that its STAR parts can be looked for. */
  readonly story?: boolean;
  /** Where the answer is itself questions: so many different ones are enough to be judged, however short they are. */
  readonly enoughQuestions?: number;
  readonly examines: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly goodIdeas: readonly string[];
  readonly badAnswers: readonly BadAnswer[];
  readonly modelAnswer: string;
};

/** The sum of the criteria's maxima: what an evaluation's `total` is out of. */
export const rubricMax = (question: Pick<Question, 'criteria'>): number =>
  question.criteria.reduce((sum, criterion) => sum + criterion.max, 0);
