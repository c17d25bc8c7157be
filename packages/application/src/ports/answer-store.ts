import type { Evaluation, EvaluationState } from '@mianmian/core/question-bank/evaluation';
import type { Question } from '@mianmian/core/question-bank/question';
import type { Instant } from '@mianmian/core/shared/instant';

/** A handed-in answer, of a paper, a mock interview or of practice, with what it earned; never changed afterwards. */
export type AnswerRecord = {
  readonly id: string;
  readonly workspaceId: string;
  readonly personId: string;
  readonly questionId: string;
  /** The question as it was asked. */
  readonly questionHash: string;
  /** Both null for practice. */
  readonly sittingId: string | null;
  readonly interviewId: string | null;
  /** Of the request, for practice; unique for a person. Null otherwise. */
  readonly eventId: string | null;
  /** From 1 for each question of a person; 0 when left unanswered on a paper or in an interview. */
  readonly attemptNumber: number;
  readonly answer: string;
  readonly evaluation: Evaluation;
  /** The evaluation's canonical text: the bytes that "score again" compares. */
  readonly evaluationText: string;
  readonly at: Instant;
  readonly late: boolean;
};

/** What lists need of an answer, without its text. */
export type AnswerTotal = {
  readonly id: string;
  readonly questionId: string;
  readonly state: EvaluationState;
  readonly total: number;
  readonly max: number;
  readonly at: Instant;
};

export type AnswerStore = {
  readonly add: (record: AnswerRecord) => Promise<void>;
  readonly findByEvent: (personId: string, eventId: string) => Promise<AnswerRecord | null>;
  readonly find: (ids: readonly string[]) => Promise<readonly AnswerRecord[]>;
  readonly listOfSitting: (sittingId: string) => Promise<readonly AnswerRecord[]>;
  readonly listOfInterview: (interviewId: string) => Promise<readonly AnswerRecord[]>;
  /** Newest first, without those left unanswered. */
  readonly listOfQuestion: (workspaceId: string, questionId: string) => Promise<readonly AnswerRecord[]>;
  /** Oldest first, without those left unanswered. */
  readonly listTotals: (workspaceId: string) => Promise<readonly AnswerTotal[]>;
  /** The newest of those that were scored, newest first; at most so many. */
  readonly listScored: (workspaceId: string, limit: number) => Promise<readonly AnswerRecord[]>;
  /** How often the person answered it. */
  readonly countAttempts: (personId: string, questionId: string) => Promise<number>;
  /** True once it was practised, or stood on a paper that is handed in or was asked in an interview that is over, answered or not. */
  readonly hasMet: (personId: string, questionId: string) => Promise<boolean>;
};

/** Questions as they were asked, by the hash of their text. */
export type AskedQuestionStore = {
  readonly keep: (hash: string, question: Question) => Promise<void>;
  readonly find: (hashes: readonly string[]) => Promise<ReadonlyMap<string, Question>>;
};
