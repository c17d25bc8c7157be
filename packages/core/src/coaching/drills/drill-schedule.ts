import type { Instant } from '../../shared/instant.ts';
import { seedDice } from '../../shared/random.ts';
import { shuffle } from '../../shared/shuffle.ts';
import { type DrillAnswer, orderAnswers } from './drill-answer.ts';

export type DrillTopicStanding = {
  readonly items: number;
  readonly answered: number;
  /** Of the answered ones, those whose latest answer was right. */
  readonly right: number;
  /** Once wrong and not yet right again on two days. */
  readonly wrong: number;
};

export type DrillSchedule = {
  /** What to ask next, a session's worth. */
  readonly next: readonly string[];
  /** Wrong ones whose time to return has come, the one that waits longest first. */
  readonly returning: readonly string[];
  /** By topic. */
  readonly topics: ReadonlyMap<string, DrillTopicStanding>;
};

type Item = { readonly id: string; readonly topicId: string };

type Task = {
  readonly items: readonly Item[];
  readonly answers: readonly DrillAnswer[];
  readonly now: Instant;
  readonly seed: number;
  /** Number of the learner's day an instant falls on. */
  readonly dayOf: (at: Instant) => number;
  /** How many make a session; 10 unless told. */
  readonly size?: number;
};

/** A wrong item is asked again once this many others were, not while its explanation still lies before the eyes. */
const OTHERS_BEFORE_RETURN = 4;
/** Right on so many days in a row, and it is no longer a wrong one. */
const RIGHT_DAYS = 2;

type Memory = {
  readonly isRight: boolean;
  readonly isOpen: boolean;
  /** Days on which it was right since it was wrong. */
  readonly rightDays: ReadonlySet<number>;
  readonly day: number;
  /** Number of the latest answer to it among all answers. */
  readonly place: number;
};

/**
 * What to ask next, from everything that was answered, in whatever order it comes: wrong ones return after some others
 * and on the next day until they were right on two days; they are at most half of a session as long as there is
 * something new. The mix follows from `seed` alone. Answers to items that are gone count for nothing.
 */
export function scheduleDrills({ items, answers, now, seed, dayOf, size = 10 }: Task): DrillSchedule {
  const ordered = orderAnswers(answers);
  const memories = remember(ordered, dayOf);
  const today = dayOf(now);
  const known = items.filter(({ id }) => memories.has(id)).sort((a, b) => placeOf(a) - placeOf(b));
  const mayReturn = ({ id }: Item): boolean => {
    const memory = memories.get(id);
    if (memory?.isOpen !== true) return false;
    return memory.day < today || (!memory.isRight && ordered.length - 1 - memory.place >= OTHERS_BEFORE_RETURN);
  };
  const returning = known.filter(mayReturn);
  const settled = known.filter(({ id }) => memories.get(id)?.isOpen === false);
  const resting = known.filter((item) => !returning.includes(item) && !settled.includes(item));
  const fresh = mixTopics(
    items.filter(({ id }) => !memories.has(id)),
    seed,
  );

  const firstReturning = returning.slice(0, Math.floor(size / 2));
  const inTurn = [
    ...firstReturning,
    ...fresh.slice(0, size - firstReturning.length),
    ...returning,
    ...settled,
    ...resting,
  ];
  const chosen = [...new Set(inTurn)].slice(0, size);
  const next = shuffle(chosen, seedDice(seed, 'order')).map(({ id }) => id);
  return { next, returning: returning.map(({ id }) => id), topics: sumTopics(items, memories) };

  function placeOf({ id }: Item): number {
    return memories.get(id)?.place ?? -1;
  }
}

function remember(ordered: readonly DrillAnswer[], dayOf: Task['dayOf']): ReadonlyMap<string, Memory> {
  const memories = new Map<string, Memory>();
  for (const [place, { itemId, isRight, at }] of ordered.entries()) {
    const before = memories.get(itemId);
    const day = dayOf(at);
    const rightDays = new Set(isRight ? [...(before?.rightDays ?? []), day] : []);
    const isOpen = !isRight || (before?.isOpen === true && rightDays.size < RIGHT_DAYS);
    memories.set(itemId, { isRight, isOpen, rightDays, day, place });
  }
  return memories;
}

/** Shuffled, and then each topic's first, each topic's second and so on. */
function mixTopics(items: readonly Item[], seed: number): readonly Item[] {
  const seen = new Map<string, number>();
  return shuffle(items, seedDice(seed, 'choice'))
    .map((item) => {
      const rank = seen.get(item.topicId) ?? 0;
      seen.set(item.topicId, rank + 1);
      return { item, rank };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function sumTopics(items: readonly Item[], memories: ReadonlyMap<string, Memory>): DrillSchedule['topics'] {
  const topics = new Map<string, DrillTopicStanding>();
  for (const { id, topicId } of items) {
    const memory = memories.get(id);
    const sum = topics.get(topicId) ?? { items: 0, answered: 0, right: 0, wrong: 0 };
    topics.set(topicId, {
      items: sum.items + 1,
      answered: sum.answered + (memory === undefined ? 0 : 1),
      right: sum.right + (memory?.isRight === true ? 1 : 0),
      wrong: sum.wrong + (memory?.isOpen === true ? 1 : 0),
    });
  }
  return topics;
}
