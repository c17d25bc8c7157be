/** What a follow-up is after. The first four are what interviewers press for most. */
export const FOLLOW_UP_AIMS = ['number', 'action', 'time', 'next-step', 'other'] as const;

export type FollowUpAim = (typeof FOLLOW_UP_AIMS)[number];

/** Follow-ups that fit several ideas of the bank alike; none names what is missing. */
export type FollowUpFamily = {
  readonly id: string;
  readonly aim: FollowUpAim;
  /** Concepts of the bank (`Facet.concept`), each in one family only. */
  readonly concepts: readonly string[];
  readonly asks: readonly string[];
  /** For when something of the family has been said already: they ask for one more thing. */
  readonly another: readonly string[];
  /** Without nearness: words after which the matter counts as touched, so that nothing is asked as if it were unsaid. */
  readonly said: readonly string[];
  /** Without nearness: how often answers say the matter without any of these words, 0..1. */
  readonly usual: number;
};

export type StressMove = {
  readonly id: string;
  readonly kind: 'trick' | 'impatience' | 'silence';
  readonly ask: string;
  /** Said only when nothing has come for a while; silence has it, the others have none. */
  readonly press: string | null;
  /** The way back to calm, whatever was answered. */
  readonly calm: string;
};

/** What candidates ask about. `known` may hold `{company}` and `{position}` and is said only when these are known. */
export type ReverseTopic = {
  readonly id: string;
  readonly words: readonly string[];
  /** A sentence of a job's description that has one of these answers it; empty where descriptions say nothing about it. */
  readonly jobWords: readonly string[];
  readonly known: string | null;
  readonly unknown: string;
};

export type InterviewCourse = {
  readonly openingQuestionId: string;
  /** The question whose rubric grades what the candidate asks. */
  readonly reverseQuestionId: string;
  /** `{place}` stands for company and position, as far as known. */
  readonly greetings: readonly string[];
  readonly leadIns: readonly string[];
  /** Lead to a question that the job's description gives reason for; `{demand}` stands for its words. */
  readonly demands: readonly string[];
  /** `{question}` stands for what the candidate expects to be asked by customers. */
  readonly expected: readonly string[];
  readonly cutOffs: readonly string[];
  readonly declined: readonly string[];
  /** Said before going on when nothing came. */
  readonly passedOver: readonly string[];
  /** Ask for more, whatever the question, where too little was said to be judged. */
  readonly more: readonly string[];
  /** Lead back where nothing that was said counts; `{question}` stands for the question's short form. */
  readonly backs: readonly string[];
  /** By id, for all but the reverse question. */
  readonly shortQuestions: Readonly<Record<string, string>>;
  /** Put before a follow-up; `{quote}` stands for a few words of the answer. */
  readonly quotes: readonly string[];
  readonly stress: readonly StressMove[];
  readonly invites: readonly string[];
  readonly moreQuestions: readonly string[];
  readonly topics: readonly ReverseTopic[];
  /** `{quote}` stands for what the job's description says about the topic. */
  readonly tellings: readonly string[];
  readonly unknowns: readonly string[];
  readonly closes: readonly string[];
};

/** All words of the interviewer beside the questions themselves: content. */
export type InterviewLines = { readonly families: readonly FollowUpFamily[]; readonly course: InterviewCourse };
