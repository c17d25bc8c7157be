import type { DrillTopic } from '@mianmian/core/coaching/drills/drill';
import type { TypingContent } from '@mianmian/core/coaching/typing/typing-text';
import type { Paper } from '@mianmian/core/question-bank/paper';
import type { Question } from '@mianmian/core/question-bank/question';

/** Everything that lies in `content/`, checked. */
export type Content = {
  /** In the order of their file names. */
  readonly questions: readonly Question[];
  readonly papers: readonly Paper[];
  /** The one short reply a visitor may try before anything else; it is on no paper. */
  readonly taste: Question;
  /** In the order of their file names. */
  readonly drills: readonly DrillTopic[];
  readonly typing: TypingContent;
};
