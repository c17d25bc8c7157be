import type { Question } from '@mianmian/core/question-bank/question';
import type { GuideBrief } from '@mianmian/core/tasks/guides/guide-brief';
import type { TicketTemplates } from '@mianmian/core/tasks/tickets/ticket-templates';
import type { AnswerScorer } from './answer-scorer.ts';

/** What somebody can be asked to write, with the rubric it is read by. */
export type OfferedGuide = {
  readonly brief: GuideBrief;
  readonly question: Question;
  /** How it can be written. */
  readonly examples: readonly string[];
};

/** What tasks are made of as it is today. */
export type TaskContent = {
  readonly templates: TicketTemplates;
  /** The rubric by which a proposal is read. */
  readonly proposal: Question;
  readonly guides: readonly OfferedGuide[];
};

/** Both are loaded when first asked for: whoever never does a task pays for neither. */
export type TaskSource = {
  readonly content: () => TaskContent;
  readonly scorer: () => Pick<AnswerScorer, 'score'>;
};
