import type { DrillTopic } from '@mianmian/core/coaching/drills/drill';
import type { JobLexicon } from '@mianmian/core/coaching/jobs/job-lexicon';
import type { StoryReader } from '@mianmian/core/coaching/stories/story-reading';
import type { TypingContent } from '@mianmian/core/coaching/typing/typing-text';

/** What people get ready with, as it is today. */
export type PreparationContent = {
  readonly drillTopics: readonly DrillTopic[];
  readonly typing: TypingContent;
  readonly jobLexicon: JobLexicon;
  readonly readStory: StoryReader;
};
