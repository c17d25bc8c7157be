import type { CardList } from '@mianmian/contract/card';
import type { Exercise } from '@mianmian/contract/exercise';
import { useMemo, useSyncExternalStore } from 'react';
import { useExercises } from '../workbook/use-exercises.ts';
import { newPerDay } from './new-per-day.ts';
import { type CardSchedule, scheduleCards } from './schedule-cards.ts';
import { useNow } from './use-now.ts';

const NONE: readonly Exercise[] = [];

/**
 * What is due of the cards by what this person did on all devices; null until the device has told. `unwritten`: reviews
 * that are not in the log yet; `moreNew`: new cards on top of the day's.
 */
export function useCardSchedule(
  cards: readonly CardList['cards'][number][],
  unwritten: readonly Exercise[] = NONE,
  moreNew = 0,
): CardSchedule | null {
  const { state, exercises } = useExercises();
  const count = useSyncExternalStore(newPerDay.subscribe, newPerDay.read) + moreNew;
  const now = useNow();
  return useMemo(() => {
    if (state === 'loading') return null;
    const cardIds = cards.map(({ id }) => id);
    return scheduleCards(cardIds, [...exercises, ...unwritten], now, count);
  }, [state, exercises, unwritten, cards, now, count]);
}
