import { makePlan } from '@mianmian/core/coaching/plan/make-plan';
import type { PlanFacts } from '@mianmian/core/coaching/plan/plan-facts';
import { expect, test } from 'vitest';
import { chooseThings } from './choose-things.ts';
import { dayPartAt } from './day-part.ts';

const facts: PlanFacts = {
  today: '2026-11-22',
  minutesPerDay: 30,
  applications: [
    {
      applicationId: 'app-1',
      company: '云舟',
      interview: { day: '2026-11-25', time: '14:00', form: 'online', travelMinutes: null, departure: null },
      research: { filled: 0, parts: 8 },
      hasJobText: false,
    },
  ],
  weakSpots: [],
  cards: { due: 5, fresh: 30 },
  drills: { returning: 0, fresh: 150 },
  stories: { count: 0, missingThemes: ['complaint', 'teamwork'] },
  typing: null,
  introductions: 1,
  deviceCheckedOn: null,
  questions: [],
  papers: 0,
  desks: 0,
  interviews: 0,
  followUps: [],
  reviewed: [],
  doneToday: [],
  ticked: new Set(),
};
const choose = (changed: Partial<PlanFacts> = {}) => {
  const all = { ...facts, ...changed };
  return chooseThings(makePlan(all), all);
};

test('there are three things, those of the plan first, and beyond its time only as many as are missing', () => {
  for (const minutesPerDay of [10, 30, 45, 120]) {
    const planned = makePlan({ ...facts, minutesPerDay }).days[0]?.tasks ?? [];
    const things = choose({ minutesPerDay });
    expect(things).toHaveLength(3);
    expect(new Set(things.map(({ task }) => task.id)).size).toBe(3);
    const first = planned.slice(0, 3).map(({ id }) => id);
    expect(things.slice(0, first.length).map(({ task }) => task.id)).toEqual(first);
    expect(things.map(({ isSpare }) => isSpare)).toEqual([0, 1, 2].map((place) => place >= first.length));
  }
});

test('a thing ticked off keeps its place', () => {
  const [first] = choose();
  const ticked = new Set([first?.task.id ?? '']);
  const after = choose({ ticked });
  expect(after.map(({ task }) => task.id)).toEqual(choose().map(({ task }) => task.id));
  expect(after.map(({ task }) => task.isDone)).toEqual([true, false, false]);
});

test('the greeting goes by the hour, the small hours being night', () => {
  const parts = [0, 4, 5, 10, 11, 12, 13, 17, 18, 23].map(dayPartAt);
  expect(parts.map((part) => part[0])).toEqual(['e', 'e', 'm', 'm', 'n', 'n', 'a', 'a', 'e', 'e']);
});
