import type { StoryTheme } from '@mianmian/core/coaching/stories/story-reading';
import type { Competency } from '@mianmian/core/question-bank/competency';
import type { Instant } from '@mianmian/core/shared/instant';

/** One job that is applied for. */
export type ApplicationContent = {
  readonly kind: 'application';
  readonly company: string;
  readonly shop: string;
  readonly position: string;
  readonly status: 'wanted' | 'applied' | 'invited' | 'interviewed' | 'offered' | 'rejected' | 'withdrawn';
  readonly jobText: string;
  readonly interviewAt: Instant | null;
  readonly form: 'online' | 'on-site' | null;
  readonly place: string;
  readonly travelMinutes: number | null;
  readonly memo: string;
};

/** What was found out for one application. */
export type ResearchContent = {
  readonly kind: 'research';
  readonly applicationId: string;
  readonly business: string;
  readonly culture: string;
  readonly customers: string;
  readonly trialSeconds: number | null;
  readonly trialWording: string;
  readonly trialProcess: string;
  readonly category: string;
  readonly priceBand: string;
  readonly tone: string;
  readonly pains: readonly { readonly text: string; readonly suggestion: string }[];
  readonly likelyQuestions: readonly { readonly topic: string; readonly question: string; readonly answer: string }[];
  readonly talkingPoints: readonly string[];
};

/** Something that happened, told by its four parts. */
export type StoryContent = {
  readonly kind: 'story';
  readonly title: string;
  readonly raw: string;
  readonly situation: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
  readonly competencies: readonly Competency[];
  readonly themes: readonly StoryTheme[];
};

export type NoteContent = ApplicationContent | ResearchContent | StoryContent;
