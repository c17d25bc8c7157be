import type { CareerAim, CareerPath } from '@mianmian/core/coaching/career/career';
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
  readonly contact: string;
  readonly replyBy: Instant | null;
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

/** To the other side, after an interview. */
export type LetterContent = {
  readonly kind: 'letter';
  readonly applicationId: string;
  readonly purpose: 'thanks' | 'inquiry';
  readonly text: string;
  readonly sentAt: Instant | null;
};

/** How an interview went, question by question. */
export type ReviewContent = {
  readonly kind: 'review';
  readonly applicationId: string | null;
  readonly interviewId: string | null;
  readonly heldAt: Instant;
  readonly questions: readonly {
    /** Names it within the review. */
    readonly n: number;
    readonly asked: string;
    readonly questionId: string | null;
    readonly went: 'well' | 'fair' | 'badly';
    readonly good: string;
    readonly bad: string;
    readonly next: string;
  }[];
  readonly overall: string;
};

/** Where somebody wants to get to. */
export type CareerContent = {
  readonly kind: 'career';
  readonly path: CareerPath;
  readonly aims: readonly CareerAim[];
};

export type NoteContent =
  | ApplicationContent
  | ResearchContent
  | StoryContent
  | LetterContent
  | ReviewContent
  | CareerContent;

/** The application a note hangs on: it goes when the application goes. Null where it hangs on none. */
export const applicationOf = (content: NoteContent): string | null =>
  content.kind === 'research' || content.kind === 'letter' || content.kind === 'review' ? content.applicationId : null;
