import type { PaperForm, PaperSection } from '../question-bank/paper.ts';
import type { Instant } from '../shared/instant.ts';

/** One person sitting one paper once. Its state is folded from its event log. */
export type SittingEvent =
  | {
      readonly kind: 'started';
      readonly paperId: string;
      readonly paperVersion: number;
      readonly paperTitle: string;
      readonly form: PaperForm;
      readonly sections: readonly PaperSection[];
      /** Each question as it was asked, by the hash of its text: a later edition changes nothing for who is sitting. */
      readonly questionHashes: Readonly<Record<string, string>>;
      readonly totalPoints: number;
      readonly durationMs: number;
    }
  /** The words themselves lie beside the log (only the latest draft is kept); the log holds what happened to them. */
  | {
      readonly kind: 'answer-saved';
      readonly questionId: string;
      readonly revision: number;
      /** White space around it not counted; 0 when it was emptied. */
      readonly characters: number;
      /** Written before the deadline, received within the grace period after it. */
      readonly late: boolean;
    }
  /** Time the server itself was away, given back to everybody. */
  | { readonly kind: 'time-credited'; readonly creditMs: number }
  | { readonly kind: 'handed-in'; readonly by: 'candidate' | 'clock' };

export type LoggedEvent = { readonly sequence: number; readonly at: Instant; readonly event: SittingEvent };

export type Sitting = {
  readonly paperId: string;
  readonly paperVersion: number;
  readonly paperTitle: string;
  readonly form: PaperForm;
  readonly sections: readonly PaperSection[];
  readonly questionIds: readonly string[];
  readonly questionHashes: Readonly<Record<string, string>>;
  readonly totalPoints: number;
  readonly startedAt: Instant;
  readonly deadlineAt: Instant;
  readonly status: 'open' | 'handed-in';
  readonly handedInAt: Instant | null;
  readonly handedInBy: 'candidate' | 'clock' | null;
  /** Latest revision of each answered question; absent while nothing was ever saved. */
  readonly revisions: Readonly<Record<string, number>>;
  /** Questions whose latest text is not empty. */
  readonly answeredQuestionIds: readonly string[];
  readonly lateQuestionIds: readonly string[];
};

/** Drafts that were written in time but arrive after the deadline (a cut network) are taken for this long, and marked. */
export const LATE_GRACE_MS = 60_000;

/** Longest answer that is taken, in UTF-16 units: about five times the longest sensible one. */
export const ANSWER_MAX_LENGTH = 5_000;

/** Last moment at which an answer is taken; after it the clock hands in what is there, if nobody did before. */
export const handInDueAt = (sitting: Sitting): Instant => sitting.deadlineAt + LATE_GRACE_MS;

/** Folds a log in order of sequence. Returns null for a log that doesn't begin with `started`. */
export function foldSitting(log: readonly LoggedEvent[]): Sitting | null {
  let sitting: Sitting | null = null;
  for (const entry of log) sitting = applyEvent(sitting, entry);
  return sitting;
}

export function applyEvent(sitting: Sitting | null, { at, event }: LoggedEvent): Sitting | null {
  if (event.kind === 'started') {
    return {
      paperId: event.paperId,
      paperVersion: event.paperVersion,
      paperTitle: event.paperTitle,
      form: event.form,
      sections: event.sections,
      questionIds: event.sections.flatMap((section) => section.questionIds),
      questionHashes: event.questionHashes,
      totalPoints: event.totalPoints,
      startedAt: at,
      deadlineAt: at + event.durationMs,
      status: 'open',
      handedInAt: null,
      handedInBy: null,
      revisions: {},
      answeredQuestionIds: [],
      lateQuestionIds: [],
    };
  }
  if (sitting === null) return null;
  switch (event.kind) {
    case 'answer-saved':
      return {
        ...sitting,
        revisions: { ...sitting.revisions, [event.questionId]: event.revision },
        answeredQuestionIds: including(sitting.answeredQuestionIds, event.questionId, event.characters > 0),
        lateQuestionIds: event.late
          ? including(sitting.lateQuestionIds, event.questionId, true)
          : sitting.lateQuestionIds,
      };
    case 'time-credited':
      return { ...sitting, deadlineAt: sitting.deadlineAt + event.creditMs };
    case 'handed-in':
      return { ...sitting, status: 'handed-in', handedInAt: at, handedInBy: event.by };
  }
}

const including = (ids: readonly string[], id: string, wanted: boolean): readonly string[] =>
  ids.includes(id) === wanted ? ids : wanted ? [...ids, id] : ids.filter((each) => each !== id);
