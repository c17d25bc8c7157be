import type { Competency } from '../../question-bank/competency.ts';
import type { StoryTheme } from '../stories/story-reading.ts';

/** A day of the candidate's own calendar, `YYYY-MM-DD`. */
export type Day = string;

export type PlanTaskKind =
  | 'cards'
  | 'drills'
  | 'typing'
  | 'story'
  | 'rehearsal'
  | 'introduction'
  | 'research'
  | 'job-match'
  | 'practice'
  | 'desk'
  | 'paper'
  | 'interview'
  | 'device-check'
  | 'travel'
  | 'letter'
  | 'review'
  | 'follow-up'
  | 'rest';

export type PlanTask = {
  /** The same task on the same day has the same id: it can be ticked off. */
  readonly id: string;
  readonly kind: PlanTaskKind;
  readonly minutes: number;
  /** Why today: in Chinese, naming the figure behind it. */
  readonly reason: string;
  readonly competency?: Competency;
  readonly theme?: StoryTheme;
  readonly applicationId?: string;
  readonly questionId?: string;
  /** The question of a review that asks for it, as `noteId:n`. */
  readonly reviewed?: string;
  /** True when the log shows it done on that day. */
  readonly isDone: boolean;
};

export type PlanDay = { readonly day: Day; readonly tasks: readonly PlanTask[] };

/** From today to the last interview ahead; without one, a week. */
export type Plan = { readonly days: readonly PlanDay[] };
