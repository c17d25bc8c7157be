import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../shared/instant.ts';
import type { DrillAnswer } from './drill-answer.ts';
import { scheduleDrills } from './drill-schedule.ts';
import { foldDrillSession } from './drill-session.ts';

const dayOf = (at: number) => Math.floor(at / DAY_MS);
const ITEMS = ['a', 'b', 'c'].flatMap((topicId) =>
  Array.from({ length: 8 }, (_, i) => ({ id: `${topicId}${i}`, topicId })),
);
const NOON = DAY_MS * 20_000 + DAY_MS / 2;

/** `a1+ b2-`: right and wrong ones, a minute apart from `start` on. */
const answer = (told: string, start = NOON): DrillAnswer[] =>
  told.split(' ').map((word, i) => {
    const at = start + i * MINUTE_MS;
    return { id: `${word}@${at}`, itemId: word.slice(0, -1), at, isRight: word.endsWith('+') };
  });
const schedule = (answers: readonly DrillAnswer[], now = NOON + 60 * MINUTE_MS, seed = 7) =>
  scheduleDrills({ items: ITEMS, answers, now, seed, dayOf });

describe('what a session asks', () => {
  it('is ten new items of all topics at first, mixed by the seed alone', () => {
    const { next } = schedule([]);
    expect(new Set(next).size).toBe(10);
    for (const topic of ['a', 'b', 'c'])
      expect(next.filter((id) => id.startsWith(topic)).length).toBeGreaterThanOrEqual(3);
    expect(schedule([]).next).toEqual(next);
    expect(schedule([], NOON, 8).next).not.toEqual(next);
  });

  it('asks nothing twice, and leaves no item out for ever', () => {
    let answers: readonly DrillAnswer[] = [];
    for (let session = 0; session < 3; session += 1) {
      const { next } = schedule(answers, NOON, session);
      answers = [...answers, ...answer(next.map((id) => `${id}+`).join(' '), NOON - 60 * MINUTE_MS * (3 - session))];
    }
    expect(new Set(answers.map(({ itemId }) => itemId)).size).toBe(ITEMS.length);
  });

  it('is what was known longest ago when there is nothing new', () => {
    const all = answer(ITEMS.map(({ id }) => `${id}+`).join(' '));
    expect(new Set(schedule(all).next)).toEqual(new Set(ITEMS.slice(0, 10).map(({ id }) => id)));
  });
});

describe('a wrong item', () => {
  it('returns after four others', () => {
    expect(schedule(answer('a1- b1+ b2+ b3+')).returning).toEqual([]);
    expect(schedule(answer('a1- b1+ b2+ b3+ b4+')).returning).toEqual(['a1']);
    expect(schedule(answer('a1- b1+ b2+ b3+ b4+')).next).toContain('a1');
  });

  it('returns the next day whatever came after it, until it was right on two days', () => {
    const wrong = answer('a1-');
    const tomorrow = NOON + DAY_MS;
    expect(schedule(wrong, tomorrow).returning).toEqual(['a1']);
    const rightTwiceOnOneDay = [...wrong, ...answer('a1+ b1+ b2+ b3+ b4+ a1+', tomorrow)];
    expect(schedule(rightTwiceOnOneDay, tomorrow + 60 * MINUTE_MS).returning).toEqual([]);
    expect(schedule(rightTwiceOnOneDay, tomorrow).topics.get('a')).toEqual({
      items: 8,
      answered: 1,
      right: 1,
      wrong: 1,
    });
    expect(schedule(rightTwiceOnOneDay, tomorrow + DAY_MS).returning).toEqual(['a1']);
    const cured = [...rightTwiceOnOneDay, ...answer('a1+', tomorrow + DAY_MS)];
    expect(schedule(cured, tomorrow + 5 * DAY_MS).returning).toEqual([]);
    expect(schedule(cured, tomorrow + 5 * DAY_MS).topics.get('a')?.wrong).toBe(0);
    const again = [...cured, ...answer('a1-', tomorrow + 2 * DAY_MS)];
    expect(schedule(again, tomorrow + 5 * DAY_MS).returning).toEqual(['a1']);
  });

  it('leaves half of a session to new ones', () => {
    const wrong = answer(
      ITEMS.slice(0, 9)
        .map(({ id }) => `${id}-`)
        .join(' '),
    );
    const { next, returning } = schedule(wrong, NOON + DAY_MS);
    expect(returning).toHaveLength(9);
    expect(next.filter((id) => returning.includes(id))).toHaveLength(5);
  });
});

it('folds the same whatever the order of arrival, and duplicates change nothing', () => {
  const logs = fc.array(
    fc.record({ item: fc.constantFrom(...ITEMS), isRight: fc.boolean(), minutes: fc.nat(6_000), key: fc.nat() }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(logs, (entries) => {
      const log = entries.map(({ item, isRight, minutes, key }, i) => ({
        id: `answer-${i}`,
        itemId: item.id,
        at: NOON + minutes * MINUTE_MS,
        isRight,
        key,
      }));
      const mixed = [...log, ...log.slice(0, 9)].sort((a, b) => a.key - b.key);
      expect(schedule(mixed, NOON + 9 * DAY_MS)).toEqual(schedule(log, NOON + 9 * DAY_MS));
      expect(schedule(log, NOON + 9 * DAY_MS).next).toHaveLength(10);
    }),
    { numRuns: 60 },
  );
});

describe('a session', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];

  it('asks a wrong item again after three others, once', () => {
    expect(foldDrillSession(ids, answer('a-')).queue).toEqual(['b', 'c', 'd', 'a', 'e']);
    const again = foldDrillSession(ids, answer('a- b+ c+ d+ a-'));
    expect(again.queue).toEqual(['e']);
    expect(again).toMatchObject({ answered: 5, length: 6 });
    expect([...again.firstTries]).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
      ['d', true],
    ]);
  });

  it('leaves a wrong item for another session when nothing would come before it', () => {
    expect(foldDrillSession(ids, answer('a+ b+ c+ d- e+')).queue).toEqual([]);
    expect(foldDrillSession(ids, answer('a+ b+ c+ d+ e-')).queue).toEqual([]);
  });

  it('takes answers that another tab gave, and none twice', () => {
    const twice = answer('c+ a+');
    expect(foldDrillSession(ids, [...twice, ...twice]).queue).toEqual(['b', 'd', 'e']);
  });
});
