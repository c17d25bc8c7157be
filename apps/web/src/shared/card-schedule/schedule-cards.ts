import type { Exercise } from '@mianmian/contract/exercise';
import { DAY_MS, MINUTE_MS } from '@mianmian/core/shared/instant';
import { type CardMemory, freshMemory, isBeingLearnt, isNew, rateMemory } from './card-memory.ts';
import {
  type ClockOffset,
  countStudyDays,
  deviceOffset,
  learningDayOf,
  type StudyDays,
  startOfLearningDay,
  toLearningTime,
} from './learning-day.ts';

export type CardId = string;

export type CardState = {
  readonly phase: 'new' | 'learning' | 'review';
  /** When it returns, epoch ms: to the minute while it is learnt, later by the morning of its day. Null when new. */
  readonly dueAt: number | null;
  readonly reviews: number;
  /** How often it was forgotten after it had been known. */
  readonly lapses: number;
  /** Days between its last review and its return; 0 while it is learnt. */
  readonly intervalDays: number;
  readonly memory: CardMemory;
};

export type CardSchedule = StudyDays & {
  /** What to ask now: due of earlier days first, then today's, then learnt ones, then new ones, then what returns soon. */
  readonly due: readonly CardId[];
  /** How many of `due` were never seen. */
  readonly newLeft: number;
  /** Of every card. */
  readonly states: ReadonlyMap<CardId, CardState>;
  /** When the next card returns that is not in `due`; null when none is to come. */
  readonly nextDueAt: number | null;
  /** Different cards reviewed today, and those of them that are through for today. */
  readonly reviewedToday: number;
  readonly settledToday: number;
};

type Review = Extract<Exercise, { kind: 'card-review' }>;

/** With nothing else to ask, a card is asked this much before it is due, so that a session ends in one sitting (as in Anki). */
const AHEAD_MS = 20 * MINUTE_MS;

/**
 * What is due of `cardIds` at `now` (epoch ms), folded from the log of exercises in whatever order and however often
 * they arrive; at most `newPerDay` cards are seen for the first time on one day. Cards that are no longer in the bank
 * are left out, but the days on which they were reviewed count.
 */
export function scheduleCards(
  cardIds: readonly CardId[],
  exercises: readonly Exercise[],
  now: number,
  newPerDay: number,
  offset: ClockOffset = deviceOffset,
): CardSchedule {
  const reviews = inOrder(exercises);
  const today = learningDayOf(now, offset);
  const memories = new Map<CardId, CardMemory>();
  const firstSeen = new Map<CardId, number>();
  for (const { cardId, rating, at } of reviews) {
    memories.set(cardId, rateMemory(memories.get(cardId) ?? freshMemory(), rating, at, offset));
    if (!firstSeen.has(cardId)) firstSeen.set(cardId, at);
  }
  const states = new Map(cardIds.map((id) => [id, readState(memories.get(id) ?? freshMemory(), offset)]));

  const newToday = [...firstSeen.values()].filter((at) => learningDayOf(at, offset) === today).length;
  const unseen = cardIds.filter((id) => states.get(id)?.phase === 'new');
  const fresh = unseen.slice(0, Math.max(0, newPerDay - newToday));

  const seen = [...states].flatMap(([id, { phase, dueAt }]) => (dueAt === null ? [] : [{ id, phase, dueAt }]));
  seen.sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
  const known = seen.filter(({ phase, dueAt }) => phase === 'review' && learningDayOf(dueAt, offset) <= today);
  const learnt = seen.filter(({ phase }) => phase === 'learning');
  const returned = learnt.filter(({ dueAt }) => dueAt <= now);
  const soon = learnt.filter(({ dueAt }) => dueAt > now && dueAt <= now + AHEAD_MS);
  const due = [...[...known, ...returned].map(({ id }) => id), ...fresh, ...soon.map(({ id }) => id)];

  const later = seen.filter(({ id }) => !due.includes(id)).map(({ dueAt }) => dueAt);
  if (unseen.length > fresh.length && newPerDay > 0) later.push(startOfLearningDay(today + 1, offset));
  const ofToday = new Set(reviews.filter(({ at }) => learningDayOf(at, offset) === today).map(({ cardId }) => cardId));
  return {
    due,
    newLeft: fresh.length,
    states,
    nextDueAt: later.length === 0 ? null : Math.min(...later),
    reviewedToday: ofToday.size,
    settledToday: [...ofToday].filter((id) => !due.includes(id)).length,
    ...countStudyDays(
      reviews.map(({ at }) => at),
      now,
      offset,
    ),
  };
}

/**
 * Each review once and none that was taken back, by time; of two at the same moment the one with the smaller id first,
 * as on every device.
 */
function inOrder(exercises: readonly Exercise[]): readonly Review[] {
  const reviews = new Map<string, Review>();
  for (const exercise of exercises)
    if (exercise.kind === 'card-review' && !reviews.has(exercise.id)) reviews.set(exercise.id, exercise);
  for (const exercise of exercises) if (exercise.kind === 'card-undo') reviews.delete(exercise.reviewId);
  return [...reviews.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function readState(memory: CardMemory, offset: ClockOffset): CardState {
  const { reps, lapses, scheduled_days } = memory;
  const base = { reviews: reps, lapses, memory };
  if (isNew(memory)) return { ...base, phase: 'new', dueAt: null, intervalDays: 0 };
  const dueAt = fromLearningTime(memory.due.getTime(), offset);
  if (isBeingLearnt(memory)) return { ...base, phase: 'learning', dueAt, intervalDays: 0 };
  const morning = startOfLearningDay(Math.floor(memory.due.getTime() / DAY_MS), offset);
  return { ...base, phase: 'review', dueAt: morning, intervalDays: scheduled_days };
}

/** The way back from learning time, where it is `at` there. */
const fromLearningTime = (at: number, offset: ClockOffset): number => {
  const guess = 2 * at - toLearningTime(at, offset);
  return at - (toLearningTime(guess, offset) - guess);
};
