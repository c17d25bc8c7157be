import type { DrillTopic } from '@mianmian/core/coaching/drills/drill';
import type { TypingContent } from '@mianmian/core/coaching/typing/typing-text';
import type { Paper } from '@mianmian/core/question-bank/paper';
import type { Question } from '@mianmian/core/question-bank/question';

/** Questions and papers: what the first pages need. */
export type Bank = {
  /** In the order of their file names. */
  readonly questions: readonly Question[];
  readonly papers: readonly Paper[];
  /** The one short reply a visitor may try before anything else; it is on no paper. */
  readonly taste: Question;
};

/** The same with what people practise besides, checked. */
export type Content = Bank & {
  /** In the order of their file names. */
  readonly drills: readonly DrillTopic[];
  readonly typing: TypingContent;
};
