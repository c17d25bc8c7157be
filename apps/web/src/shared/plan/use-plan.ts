import type { CardList } from '@mianmian/contract/card';
import type { DrillList } from '@mianmian/contract/drill';
import type { Note } from '@mianmian/contract/note';
import { makePlan } from '@mianmian/core/coaching/plan/make-plan';
import type { Plan } from '@mianmian/core/coaching/plan/plan';
import type { PlanFacts } from '@mianmian/core/coaching/plan/plan-facts';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { cardsQuery, drillsQuery, progressQuery } from '../api/preparation-queries.ts';
import { deskRunsQuery } from '../api/queries.ts';
import { useAllCards } from '../card-schedule/use-all-cards.ts';
import { useCardSchedule } from '../card-schedule/use-card-schedule.ts';
import { useNow } from '../card-schedule/use-now.ts';
import { useDrillSchedule } from '../drill-schedule/use-drill-schedule.ts';
import { useNotes } from '../notes/use-notes.ts';
import { useExercises } from '../workbook/use-exercises.ts';
import { collectPlanFacts } from './collect-plan-facts.ts';
import { arrivalBuffer, minutesPerDay } from './plan-settings.ts';

const NO_CARDS: CardList['cards'] = [];
const NO_TOPICS: DrillList['topics'] = [];

export type ShownPlan = {
  /** What the plan was made from; null while the device and the server have not told. */
  readonly facts: PlanFacts | null;
  readonly plan: Plan | null;
  /** True when a part could not be read: the plan is then made from the rest. */
  readonly isPartial: boolean;
  readonly retry: () => void;
};

/** The plan as of now, made anew with every exercise, note and day. */
export function usePlan(): ShownPlan {
  const now = useNow();
  const { state, exercises } = useExercises();
  const [applications, research, stories] = [useNotes('application'), useNotes('research'), useNotes('story')];
  const [letters, reviews] = [useNotes('letter'), useNotes('review')];
  const progress = useQuery(progressQuery);
  const cards = useQuery(cardsQuery);
  const drills = useQuery(drillsQuery);
  const deskRuns = useQuery(deskRunsQuery);
  const cardSchedule = useCardSchedule(useAllCards(cards.data?.cards ?? NO_CARDS));
  const drillSchedule = useDrillSchedule(drills.data?.topics ?? NO_TOPICS);
  const minutes = useSyncExternalStore(minutesPerDay.subscribe, minutesPerDay.read);
  const buffer = useSyncExternalStore(arrivalBuffer.subscribe, arrivalBuffer.read);
  const isWaiting =
    state === 'loading' ||
    applications.state === 'loading' ||
    [progress, cards, drills, deskRuns].some(({ isPending, failureCount }) => isPending && failureCount === 0);
  const notes: readonly Note[] = [applications, research, stories, letters, reviews].flatMap(
    (kind): readonly Note[] => kind.notes,
  );
  const facts = isWaiting
    ? null
    : collectPlanFacts({
        now,
        minutesPerDay: minutes,
        bufferMinutes: buffer,
        exercises,
        notes,
        progress: progress.data ?? null,
        deskEnds: (deskRuns.data?.runs ?? []).flatMap(({ endedAt }) => (endedAt === null ? [] : [endedAt])),
        cards: cards.data?.cards ?? NO_CARDS,
        cardSchedule,
        drillSchedule,
      });
  // After the first try that failed nobody is kept waiting for the further ones, which go on.
  const failed = [progress, cards, drills, deskRuns].filter(
    ({ isPending, isError }) => isError || (facts !== null && isPending),
  );
  return {
    facts,
    plan: facts === null ? null : makePlan(facts),
    isPartial: failed.length > 0 || applications.state === 'failed',
    retry: () => {
      for (const query of failed) void query.refetch();
      if (applications.state === 'failed') applications.retry();
    },
  };
}
