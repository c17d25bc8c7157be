import type { Competency } from '../../question-bank/competency.ts';
import type { Span } from '../../question-bank/evaluation.ts';

export const STORY_PARTS = ['situation', 'task', 'action', 'result'] as const;
/** The parts of a story told by STAR. */
export type StoryPart = (typeof STORY_PARTS)[number];

export const STORY_THEMES = ['complaint', 'hard-problem', 'teamwork', 'learning'] as const;
/** What interviewers ask for at least one story of (product.md A4). */
export type StoryTheme = (typeof STORY_THEMES)[number];

/** A stretch of the text as written, in UTF-16 offsets; `none` is greeting, filler or opinion. */
export type StorySegment = { readonly part: StoryPart | 'none'; readonly span: Span };

/** One thing a story is checked for, with the words that decided it. */
export type StoryCheck = {
  readonly id: StoryPart | 'own-action' | 'quantified';
  readonly state: 'good' | 'mend' | 'missing';
  /** One line in Chinese: what to keep or to do. */
  readonly advice: string;
  readonly spans: readonly Span[];
};

export type StoryReading = {
  /** In order, without gaps: together they are the whole text. */
  readonly segments: readonly StorySegment[];
  /** The four parts, own action, quantified result: always six, in this order. */
  readonly checks: readonly StoryCheck[];
  readonly competencies: readonly { readonly competency: Competency; readonly spans: readonly Span[] }[];
  readonly themes: readonly StoryTheme[];
};

/** A story as told freely, or by its four fields. */
export type ToldStory =
  | { readonly text: string }
  | { readonly situation: string; readonly task: string; readonly action: string; readonly result: string };

/** For fields the spans count in the four joined by one line break each, in the order of STAR. */
export type StoryReader = (story: ToldStory) => StoryReading;
