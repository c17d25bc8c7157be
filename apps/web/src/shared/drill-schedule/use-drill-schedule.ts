import type { DrillList } from '@mianmian/contract/drill';
import type { Exercise } from '@mianmian/contract/exercise';
import type { DrillAnswer } from '@mianmian/core/coaching/drills/drill-answer';
import { type DrillSchedule, scheduleDrills } from '@mianmian/core/coaching/drills/drill-schedule';
import { useMemo } from 'react';
import { learningDayOf } from '../card-schedule/learning-day.ts';
import { useNow } from '../card-schedule/use-now.ts';
import { useExercises } from '../workbook/use-exercises.ts';

export const drillAnswersOf = (exercises: readonly Exercise[]): readonly DrillAnswer[] =>
  exercises.filter((exercise) => exercise.kind === 'drill-answer');

/** Where this person stands with the drills, on all devices; null until the device has told. */
export function useDrillSchedule(topics: readonly DrillList['topics'][number][]): DrillSchedule | null {
  const { state, exercises } = useExercises();
  const now = useNow();
  return useMemo(() => {
    if (state === 'loading') return null;
    const items = topics.flatMap(({ id, items }) => items.map((item) => ({ id: item.id, topicId: id })));
    return scheduleDrills({ items, answers: drillAnswersOf(exercises), now, seed: 0, dayOf: learningDayOf });
  }, [state, exercises, topics, now]);
}
