import type { Competency } from '../question-bank/competency.ts';
import type { Evaluation } from '../question-bank/evaluation.ts';
import type { Nearness } from '../question-bank/nearness.ts';
import type { Question } from '../question-bank/question.ts';
import type { InterviewLines } from './interview-lines.ts';

export type InterviewMinutes = 15 | 30 | 45;

/** A competency that a job's description demands. */
export type DemandSaid = {
  readonly competency: Competency;
  /** How the description says it, short enough to be quoted; null where it can't be. */
  readonly words: string | null;
};

/** What the candidate expects customers to ask, and has prepared; nothing tells how good an answer is. */
export type ExpectedQuestion = { readonly question: string; readonly prepared: string };

/** What was read of an application file when the interview began: later changes of the file change nothing. */
export type InterviewFacts = {
  /** Null where the file says nothing. */
  readonly company: string | null;
  readonly position: string | null;
  /** Most wanted first. */
  readonly demands: readonly DemandSaid[];
  /** By topic of the candidate's own questions: what the description says about it, in its own words. */
  readonly told: Readonly<Record<string, string>>;
  /** Those that may be asked. */
  readonly expected: readonly ExpectedQuestion[];
};

export type InterviewSetup = {
  readonly minutes: InterviewMinutes;
  readonly seed: number;
  /** The bank, with the opening's and the reverse question's among them. */
  readonly questions: readonly Question[];
  /** Asked for more than others, as far as questions spread. */
  readonly weak: readonly Competency[];
  readonly facts: InterviewFacts;
  readonly lines: InterviewLines;
};

export type PlanItem = { readonly budgetMs: number } & (
  | {
      readonly kind: 'question';
      readonly questionId: string;
      /** Words of the job's description that lead to it. */
      readonly demand?: string;
    }
  /** `index` counts in the setup's expected questions. Not scored. */
  | { readonly kind: 'expected'; readonly index: number }
  | { readonly kind: 'stress'; readonly moveId: string }
  | { readonly kind: 'reverse'; readonly questionId: string }
);

export type InterviewPlan = {
  readonly items: readonly PlanItem[];
  /** Questions for when answers are short, in order. */
  readonly spareQuestionIds: readonly string[];
};

export type InterviewerLine = {
  readonly kind: 'greeting' | 'lead-in' | 'question' | 'follow-up' | 'stress' | 'press' | 'calm' | 'answer' | 'close';
  readonly text: string;
  /** Said only when the candidate has not begun after so long; 0 = at once. */
  readonly afterMs: number;
};

export type AskedFollowUp = {
  /** Empty where it follows an expected question. */
  readonly questionId: string;
  /** Both empty where it asks for no point in particular (`chooseNudge`). */
  readonly criterionId: string;
  readonly facetId: string;
  readonly familyId: string;
  /** The content's sentence, without a quotation before it; never said twice in one interview. */
  readonly wording: string;
};

/** What was said to one question: the caller scores it joined (`joinAnswers`). */
export type QuestionRecord = {
  readonly questionId: string;
  readonly answers: readonly string[];
  readonly spentMs: number;
  readonly declined: boolean;
};

export type Awaited = {
  readonly kind: 'question' | 'follow-up' | 'stress' | 'reverse';
  /** Whoever listens stops the answer after this long; more is not counted. */
  readonly limitMs: number;
};

/** Where an interview stands: a fold of its turns, plain data. */
export type Interview = {
  readonly plan: InterviewPlan;
  readonly at: number;
  readonly elapsedMs: number;
  /** Spent on the present item. */
  readonly itemMs: number;
  /** Null once the interview is over. */
  readonly awaited: Awaited | null;
  readonly records: readonly QuestionRecord[];
  readonly followUps: readonly AskedFollowUp[];
  /** Families whose point was declined: dropped for good (`chooseNudge`: at the second time). */
  readonly dropped: readonly string[];
  /** Sentences said, so that none of these comes twice while others are left. */
  readonly said: readonly string[];
};

export type CandidateTurn = {
  readonly text: string;
  readonly spentMs: number;
  /** Of all that was said to the present question, this turn included; null where nothing is scored. */
  readonly evaluation: Evaluation | null;
  /** Of the same text; without it follow-ups are chosen from what the evaluation lists as missing alone. */
  readonly nearness?: Nearness | null;
  /** True when the candidate pressed 「跳过」; the words alone can say so too. */
  readonly declined?: boolean;
};

export type InterviewStep = { readonly interview: Interview; readonly says: readonly InterviewerLine[] };
