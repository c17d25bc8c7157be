import type { Competency } from '../../question-bank/competency.ts';
import type { FollowUpKind } from '../follow-up/follow-up.ts';
import type { StoryTheme } from '../stories/story-reading.ts';
import type { Day, PlanTask } from './plan.ts';
import type { PlanApplication, PlanFacts } from './plan-facts.ts';

/** So many stories carry an interview: two or three and more (domain.md 面试前). */
export const ENOUGH_STORIES = 3;
/** Parts of the research that one sitting fills; the plan comes back to it until all hold something. */
const PARTS_PER_SITTING = 4;
const CARDS_PER_DAY = 10;
const DRILLS_PER_DAY = 10;

/** How things will stand on a day to come, if all that is planned before it is done. */
export type Outlook = {
  readonly applications: readonly PlanApplication[];
  readonly weakSpots: PlanFacts['weakSpots'];
  readonly cards: PlanFacts['cards'];
  readonly drills: PlanFacts['drills'];
  readonly stories: number;
  readonly missingThemes: readonly StoryTheme[];
  readonly typing: PlanFacts['typing'];
  readonly introductions: number;
  readonly checkedOn: Day | null;
  readonly questions: PlanFacts['questions'];
  readonly papers: number;
  readonly desks: number;
  readonly interviews: number;
  readonly followUps: PlanFacts['followUps'];
  readonly reviewed: PlanFacts['reviewed'];
  /** Whether it is of today: figures are then counted, later they are expected. */
  readonly isToday: boolean;
};

export const outlookOf = (facts: PlanFacts): Outlook => ({
  applications: facts.applications,
  weakSpots: [...facts.weakSpots].sort((a, b) => a.percent - b.percent || (a.competency < b.competency ? -1 : 1)),
  cards: facts.cards,
  drills: facts.drills,
  stories: facts.stories.count,
  missingThemes: facts.stories.missingThemes,
  typing: facts.typing,
  introductions: facts.introductions,
  checkedOn: facts.deviceCheckedOn,
  questions: facts.questions,
  papers: facts.papers,
  desks: facts.desks,
  interviews: facts.interviews,
  followUps: facts.followUps,
  reviewed: facts.reviewed,
  isToday: true,
});

/** How things stand the day after, when these tasks were done. What is done already is in the outlook. */
export function outlookAfter(outlook: Outlook, day: Day, tasks: readonly PlanTask[]): Outlook {
  const ahead = tasks.filter(({ isDone }) => !isDone);
  const has = (kind: PlanTask['kind']): boolean => ahead.some((task) => task.kind === kind);
  const count = (kind: PlanTask['kind']): number => ahead.filter((task) => task.kind === kind).length;
  const of = (kind: PlanTask['kind'], applicationId: string): boolean =>
    ahead.some((task) => task.kind === kind && task.applicationId === applicationId);
  const told = new Set(ahead.flatMap(({ kind, theme }) => (kind === 'story' && theme !== undefined ? [theme] : [])));
  const practised = new Set(ahead.flatMap(({ questionId }) => (questionId === undefined ? [] : [questionId])));
  return {
    ...outlook,
    applications: outlook.applications.map((application) => ({
      ...application,
      hasJobText: application.hasJobText || of('job-match', application.applicationId),
      research: of('research', application.applicationId) ? afterSitting(application.research) : application.research,
    })),
    cards: { due: 0, fresh: Math.max(0, outlook.cards.fresh - (has('cards') ? CARDS_PER_DAY : 0)) },
    drills: { returning: 0, fresh: Math.max(0, outlook.drills.fresh - (has('drills') ? DRILLS_PER_DAY : 0)) },
    stories: outlook.stories + count('story'),
    missingThemes: outlook.missingThemes.filter((theme) => !told.has(theme)),
    introductions: outlook.introductions + count('introduction'),
    checkedOn: has('device-check') ? day : outlook.checkedOn,
    questions: outlook.questions.map((question) =>
      practised.has(question.questionId) ? { ...question, isPractised: true } : question,
    ),
    papers: outlook.papers + count('paper'),
    desks: outlook.desks + count('desk'),
    interviews: outlook.interviews + count('interview'),
    followUps: outlook.followUps.filter(({ kind, applicationId }) => !of(TASK_OF[kind], applicationId)),
    reviewed: outlook.reviewed.filter(({ questionId }) => !practised.has(questionId)),
    isToday: false,
  };
}

/** What the plan calls each thing that an interview leaves behind. */
export const TASK_OF = { thanks: 'letter', review: 'review', inquiry: 'follow-up' } as const satisfies Record<
  FollowUpKind,
  PlanTask['kind']
>;

const afterSitting = ({ filled, parts }: PlanApplication['research']): PlanApplication['research'] => ({
  filled: Math.min(parts, filled + PARTS_PER_SITTING),
  parts,
});

/** The spot to work on that day: the three weakest take turns by the calendar, the weakest of all every other time. */
export function weakSpotFor(
  { weakSpots }: Outlook,
  dayNumber: number,
  nth: 0 | 1,
): { readonly competency: Competency; readonly percent: number; readonly rank: number } | null {
  const turns = [0, 1, 0, 2] as const;
  const available = turns.filter((rank) => rank < weakSpots.length);
  const first = available[dayNumber % Math.max(1, available.length)] ?? 0;
  const rank = nth === 0 ? first : weakSpots.findIndex((_, place) => place !== first);
  const spot = weakSpots[rank];
  return spot === undefined ? null : { ...spot, rank };
}
