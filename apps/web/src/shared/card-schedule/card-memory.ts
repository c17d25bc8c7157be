import type { Exercise } from '@mianmian/contract/exercise';
import { MINUTE_MS } from '@mianmian/core/shared/instant';
import { type Card, createEmptyCard, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import { type ClockOffset, toLearningTime } from './learning-day.ts';

export type CardRating = Extract<Exercise, { kind: 'card-review' }>['rating'];

/** What is known of how well a card is remembered; nothing but FSRS looks into it. */
export type CardMemory = Card;

/**
 * FSRS-6 with the weights ts-fsrs comes with, which were learnt from many people's reviews; ours are too few to learn
 * from. Nine of ten should still be known when a card returns. No fuzz, so that every device folds the same. Nobody
 * prepares for an interview for months: a card returns after 30 days at the latest.
 */
const scheduler = fsrs({
  request_retention: 0.9,
  // FSRS puts good and easy a day and two behind hard, beyond its maximum.
  maximum_interval: 28,
  enable_fuzz: false,
  enable_short_term: true,
  learning_steps: ['1m', '10m'],
  relearning_steps: ['10m'],
});

const GRADES: Readonly<Record<CardRating, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

export const freshMemory = (): CardMemory => createEmptyCard(new Date(0));

/** The memory after a review at `at` (epoch ms), which is no earlier than the one before. */
export const rateMemory = (memory: CardMemory, rating: CardRating, at: number, offset: ClockOffset): CardMemory =>
  // FSRS counts days by UTC's midnights; learning time puts them at four in the morning here.
  scheduler.next(memory, toLearningTime(at, offset), GRADES[rating]).card;

export const isNew = (memory: CardMemory): boolean => memory.state === State.New;
/** Whether it returns by minutes, not by days. */
export const isBeingLearnt = (memory: CardMemory): boolean =>
  memory.state === State.Learning || memory.state === State.Relearning;

/** How long until a card with that memory returns when it is rated so now. */
export type NextInterval = { readonly minutes: number } | { readonly days: number };

export function intervalAfter(memory: CardMemory, rating: CardRating, at: number, offset: ClockOffset): NextInterval {
  const next = rateMemory(memory, rating, at, offset);
  return isBeingLearnt(next)
    ? { minutes: Math.round((next.due.getTime() - toLearningTime(at, offset)) / MINUTE_MS) }
    : { days: next.scheduled_days };
}
