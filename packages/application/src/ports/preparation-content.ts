import type { DrillTopic } from '@mianmian/core/coaching/drills/drill';
import type { JobLexicon } from '@mianmian/core/coaching/jobs/job-lexicon';
import type { LevelJudgement } from '@mianmian/core/coaching/levels/judge-level';
import type { LevelGuide } from '@mianmian/core/coaching/levels/level-guide';
import type { ToldHistory } from '@mianmian/core/coaching/levels/told-history';
import type { StoryReader } from '@mianmian/core/coaching/stories/story-reading';
import type { TypingContent } from '@mianmian/core/coaching/typing/typing-text';

/** How levels are judged, and what authors say about them. */
export type LevelContent = {
  /** Lets others have their turn meanwhile. */
  readonly judge: (history: ToldHistory) => Promise<LevelJudgement>;
  readonly guide: LevelGuide;
};

/** What people get ready with, as it is today. */
export type PreparationContent = {
  readonly drillTopics: readonly DrillTopic[];
  readonly typing: TypingContent;
  readonly jobLexicon: JobLexicon;
  readonly readStory: StoryReader;
  /** Loaded when first asked for. */
  readonly levels: () => LevelContent;
};
