import type { Competency } from '../../question-bank/competency.ts';
import type { FollowUp, FollowUpKind } from '../follow-up/follow-up.ts';
import type { StoryTheme } from '../stories/story-reading.ts';
import type { Day, PlanTaskKind } from './plan.ts';

/** A moment by the candidate's own clock. */
export type LocalMoment = { readonly day: Day /** `HH:mm`. */; readonly time: string };

/** An application that is still open: its interview may be ahead or not be fixed yet. */
export type PlanApplication = {
  readonly applicationId: string;
  readonly company: string;
  /** Null while none is fixed or when it is over. */
  readonly interview:
    | (LocalMoment & {
        readonly form: 'online' | 'on-site' | null;
        /** On site: how long the way takes; null until it is known. */
        readonly travelMinutes: number | null;
        /** On site with a known way: when to leave. */
        readonly departure: LocalMoment | null;
      })
    | null;
  /** Parts of the research that hold something. */
  readonly research: { readonly filled: number; readonly parts: number };
  readonly hasJobText: boolean;
};

/** Something left to do after an interview that is over. */
export type PlanFollowUp = {
  readonly applicationId: string;
  readonly company: string;
  readonly kind: FollowUpKind;
  readonly interviewDay: Day;
  /** By when, `time` as `HH:mm` where it is due by an hour. */
  readonly day: Day;
  readonly time: string | null;
  readonly state: Exclude<FollowUp['state'], 'done' | 'lapsed'>;
};

/** A question of the bank that somebody calls not good yet in a review, and that was not practised since. */
export type PlanReviewedQuestion = {
  readonly noteId: string;
  /** Its name within the review. */
  readonly n: number;
  readonly questionId: string;
  readonly asked: string;
  readonly went: 'fair' | 'badly';
  readonly heldDay: Day;
  readonly isMock: boolean;
  /** Empty where the interview was for none. */
  readonly company: string;
};

/** Something of the plan's kinds that the log shows for today. */
export type DoneDeed = {
  readonly kind: PlanTaskKind;
  /** How often: cards, items, runs. */
  readonly count: number;
  readonly minutes: number;
  readonly competency?: Competency;
  readonly applicationId?: string;
};

export const MINUTES_PER_DAY = { least: 10, usual: 30, most: 240 } as const;

/** All a plan is made from; every figure is of now. */
export type PlanFacts = {
  readonly today: Day;
  /** Within MINUTES_PER_DAY. */
  readonly minutesPerDay: number;
  readonly applications: readonly PlanApplication[];
  /** Competencies judged so far that are worth an exercise, in any order; whole percents. */
  readonly weakSpots: readonly { readonly competency: Competency; readonly percent: number }[];
  /** `due` today, `fresh` never seen. */
  readonly cards: { readonly due: number; readonly fresh: number };
  /** `returning` were answered wrong and are due again, `fresh` never answered. */
  readonly drills: { readonly returning: number; readonly fresh: number };
  readonly stories: { readonly count: number; readonly missingThemes: readonly StoryTheme[] };
  /** The latest run that copied a text; null before the first. */
  readonly typing: { readonly charactersPerMinute: number; readonly accuracyPercent: number } | null;
  /** Versions of the self-introduction that were told. */
  readonly introductions: number;
  readonly deviceCheckedOn: Day | null;
  /** Questions one can practise, in the bank's order. */
  readonly questions: readonly {
    readonly questionId: string;
    readonly competencies: readonly Competency[];
    readonly isPractised: boolean;
  }[];
  /** Finished ones. */
  readonly papers: number;
  readonly desks: number;
  /** Mock ones. */
  readonly interviews: number;
  readonly followUps: readonly PlanFollowUp[];
  readonly reviewed: readonly PlanReviewedQuestion[];
  readonly doneToday: readonly DoneDeed[];
  /** Ids of tasks ticked off by hand. */
  readonly ticked: ReadonlySet<string>;
};
