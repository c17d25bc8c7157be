import type { Interview, InterviewerLine, InterviewMinutes, InterviewSetup } from '@mianmian/core/interview/interview';
import type { StressMove } from '@mianmian/core/interview/interview-lines';
import type { Instant } from '@mianmian/core/shared/instant';

/** `renewed`: its questions or the interviewer's words were renewed while it was open; `left`: nobody went on with it. */
export type InterviewEnd = 'interviewer' | 'candidate' | 'renewed' | 'left';

/** What is known of an interview without looking into it. */
export type InterviewHead = {
  readonly id: string;
  readonly workspaceId: string;
  readonly personId: string;
  /** Of the request that started it; unique for a person. */
  readonly startEventId: string;
  readonly minutes: InterviewMinutes;
  readonly seed: number;
  readonly title: string;
  /** One of the two. */
  readonly presetId: string | null;
  readonly applicationId: string | null;
  readonly facts: InterviewSetup['facts'];
  readonly weak: InterviewSetup['weak'];
  /** Names the questions and the interviewer's words it goes by. */
  readonly contentHash: string;
  readonly startedAt: Instant;
  /** When the interviewer last said something. */
  readonly lastAt: Instant;
  readonly endedAt: Instant | null;
  readonly endedBy: InterviewEnd | null;
  /** How many turns the candidate had. */
  readonly turns: number;
  /** Both null while it is open, and when nothing could be judged. */
  readonly points: number | null;
  readonly maxPoints: number | null;
};

export type InterviewRecord = InterviewHead & {
  /** By question: which edition is asked. All of these are kept. */
  readonly questionHashes: Readonly<Record<string, string>>;
  /** What was said before the first turn. */
  readonly opening: readonly InterviewerLine[];
  readonly interview: Interview;
};

/** Versions: weights of the scorer, and of its nearness where it has one. */
export type ReadBy = { readonly weights: string; readonly nearness: string | null };

/** What a turn answers. */
export type Asked =
  | { readonly kind: 'question' | 'follow-up' | 'reverse'; readonly questionId: string }
  /** One of the setup's expected questions. */
  | { readonly kind: 'expected'; readonly index: number }
  | { readonly kind: 'stress'; readonly pressure: StressMove['kind'] };

/** What the candidate said, and what the interviewer said to it; never changed afterwards. */
export type InterviewTurn = {
  /** From 1. */
  readonly number: number;
  /** Of the request; unique in its interview. */
  readonly eventId: string;
  readonly at: Instant;
  readonly asked: Asked;
  readonly text: string;
  readonly isDeclined: boolean;
  readonly by: 'typed' | 'spoken';
  /** As far as it was counted. */
  readonly spentMs: number;
  readonly spokenMs: number | null;
  readonly says: readonly InterviewerLine[];
  /** Points of the rubric (`criterionId.facetId`) found in all that was said to the question; null where nothing was read. */
  readonly found: readonly string[] | null;
  /** What told the interviewer what was missing; null where nothing was read. */
  readonly readBy: ReadBy | null;
};

export type InterviewStore = {
  /** Others who want to change it wait until this transaction is over. */
  readonly find: (id: string) => Promise<InterviewRecord | null>;
  readonly findByStartEvent: (personId: string, eventId: string) => Promise<InterviewRecord | null>;
  /** Newest first; at most some hundreds. */
  readonly listOfWorkspace: (workspaceId: string) => Promise<readonly InterviewHead[]>;
  /** The questions that an open interview of this person has asked or may ask yet; each may come more than once. */
  readonly listAskable: (personId: string) => Promise<readonly string[]>;
  /** Ids of open ones in which nothing was said since then, the longest left first. */
  readonly listLeft: (before: Instant, limit: number) => Promise<readonly string[]>;
  readonly put: (record: InterviewRecord) => Promise<void>;
  readonly addTurn: (record: InterviewRecord, turn: InterviewTurn) => Promise<void>;
  readonly findTurn: (interviewId: string, eventId: string) => Promise<InterviewTurn | null>;
  /** In their order. */
  readonly listTurns: (interviewId: string) => Promise<readonly InterviewTurn[]>;
};
