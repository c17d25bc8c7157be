import type { CardList } from '@mianmian/contract/card';
import type { Exercise } from '@mianmian/contract/exercise';
import type { ApplicationNote, Note } from '@mianmian/contract/note';
import type { Progress } from '@mianmian/contract/progress';
import type { DrillSchedule } from '@mianmian/core/coaching/drills/drill-schedule';
import { departureFor } from '@mianmian/core/coaching/plan/departure';
import type { PlanApplication, PlanFacts } from '@mianmian/core/coaching/plan/plan-facts';
import { STORY_THEMES } from '@mianmian/core/coaching/stories/story-reading';
import { awaitsAnswer } from '../after/follow-ups-for.ts';
import type { CardSchedule } from '../card-schedule/schedule-cards.ts';
import { findDoneToday } from './find-done-today.ts';
import { findFollowUps, findReviewed } from './find-left-after.ts';
import { localDayOf, localMomentOf } from './local-moment.ts';
import { readTicks } from './read-ticks.ts';
import { researchParts } from './research-parts.ts';

export type PlanSources = {
  readonly now: number;
  readonly minutesPerDay: number;
  readonly bufferMinutes: number;
  /** Oldest first. */
  readonly exercises: readonly Exercise[];
  readonly notes: readonly Note[];
  /** Null while it can't be read: the plan then knows no weak spots. */
  readonly progress: Progress | null;
  /** When each run at the desk ended: progress by competency knows nothing of them. */
  readonly deskEnds: readonly number[];
  readonly cards: CardList['cards'];
  readonly cardSchedule: CardSchedule | null;
  readonly drillSchedule: DrillSchedule | null;
};

const WORTH_AN_EXERCISE_BELOW_PERCENT = 85;

/** The figures a plan is made from, from everything that is known on this device. */
export function collectPlanFacts(sources: PlanSources): PlanFacts {
  const { now, exercises, notes, progress, cards, cardSchedule, drillSchedule } = sources;
  const points = progress?.points ?? [];
  const practised = new Set(points.flatMap(({ source, recordId }) => (source === 'practice' ? [recordId] : [])));
  const stories = notes.flatMap(({ content }) => (content.kind === 'story' ? [content] : []));
  const themes = new Set(stories.flatMap((story) => story.themes));
  // Answering in own words counts thinking in its time and points in its accuracy: no measure of how fast one types.
  const typed = exercises.findLast((exercise) => exercise.kind === 'typing-run' && exercise.mode !== 'question');
  const checked = exercises.findLast((exercise) => exercise.kind === 'device-check');
  return {
    today: localDayOf(now),
    minutesPerDay: sources.minutesPerDay,
    applications: notes.flatMap(({ id, content }) =>
      content.kind === 'application' && isOpen(content, now) ? [readApplication(id, content, sources)] : [],
    ),
    weakSpots: findWeakSpots(progress),
    cards: {
      due: cardSchedule?.due.length ?? 0,
      fresh: [...(cardSchedule?.states.values() ?? [])].filter(({ phase }) => phase === 'new').length,
    },
    drills: {
      returning: drillSchedule?.returning.length ?? 0,
      fresh: [...(drillSchedule?.topics.values() ?? [])].reduce((sum, topic) => sum + topic.items - topic.answered, 0),
    },
    stories: { count: stories.length, missingThemes: STORY_THEMES.filter((theme) => !themes.has(theme)) },
    typing: typed?.kind === 'typing-run' ? typed : null,
    introductions: exercises.filter(({ kind }) => kind === 'self-introduction').length,
    deviceCheckedOn: checked === undefined ? null : localDayOf(checked.at),
    questions: cards.map(({ id, competencies }) => ({
      questionId: id,
      competencies,
      isPractised: practised.has(id),
    })),
    papers: points.filter(({ source }) => source === 'paper').length,
    desks: sources.deskEnds.length,
    interviews: points.filter(({ source }) => source === 'interview').length,
    followUps: findFollowUps(sources),
    reviewed: findReviewed(sources),
    doneToday: findDoneToday(sources),
    ticked: readTicks(exercises),
  };
}

/** Over are those that were decided, and those whose interview was and of which nothing more is fixed. */
const isOpen = (application: ApplicationNote, now: number): boolean => {
  const { status, interviewAt } = application;
  if (status === 'interviewed') return interviewAt !== null && interviewAt > now;
  return ['wanted', 'applied', 'invited'].includes(status) && !awaitsAnswer(application, now);
};

function readApplication(
  applicationId: string,
  { company, shop, position, interviewAt, form, travelMinutes, jobText }: ApplicationNote,
  { now, notes, bufferMinutes }: PlanSources,
): PlanApplication {
  const research = notes.find(({ content }) => content.kind === 'research' && content.applicationId === applicationId);
  const leaves = interviewAt !== null && form === 'on-site' && travelMinutes !== null;
  return {
    applicationId,
    company: company || shop || position,
    interview:
      interviewAt === null || interviewAt <= now
        ? null
        : {
            ...localMomentOf(interviewAt),
            form,
            travelMinutes,
            departure: leaves ? localMomentOf(departureFor(interviewAt, travelMinutes, bufferMinutes)) : null,
          },
    research: researchParts(research?.content.kind === 'research' ? research.content : null),
    hasJobText: jobText.trim() !== '',
  };
}

/** The weak ones; while none is weak for sure, those that were judged and are not good yet. */
function findWeakSpots(progress: Progress | null): PlanFacts['weakSpots'] {
  const judged = (progress?.competencies ?? []).flatMap(({ competency, latestPercent, isWeak }) =>
    latestPercent === null ? [] : [{ competency, percent: latestPercent, isWeak }],
  );
  const weak = judged.filter(({ isWeak }) => isWeak);
  const chosen = weak.length > 0 ? weak : judged.filter(({ percent }) => percent < WORTH_AN_EXERCISE_BELOW_PERCENT);
  return chosen.map(({ competency, percent }) => ({ competency, percent }));
}
