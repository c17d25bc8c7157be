import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPETENCIES } from '../../question-bank/competency.ts';
import { STORY_THEMES } from '../stories/story-reading.ts';
import { dayNumberOf, dayOfNumber } from './day.ts';
import { departureFor } from './departure.ts';
import { makePlan, PLAN_MAX_DAYS } from './make-plan.ts';
import type { Plan, PlanTaskKind } from './plan.ts';
import type { DoneDeed, PlanApplication, PlanFacts, PlanFollowUp, PlanReviewedQuestion } from './plan-facts.ts';

const TODAY = '2026-11-23';
const inDays = (days: number): string => dayOfNumber(dayNumberOf(TODAY) + days);

type Meeting = {
  readonly id?: string;
  readonly inDays: number;
  readonly form?: 'online' | 'on-site';
  readonly filled?: number;
};
const application = ({ id = 'a1', inDays: days, form = 'online', filled = 0 }: Meeting): PlanApplication => ({
  applicationId: id,
  company: '云杉家居',
  interview: { day: inDays(days), time: '14:00', form, travelMinutes: null, departure: null },
  research: { filled, parts: 8 },
  hasJobText: true,
});
const QUESTIONS = COMPETENCIES.flatMap((competency) =>
  [1, 2, 3].map((n) => ({ questionId: `${competency}-${n}`, competencies: [competency], isPractised: false })),
);
const FACTS: PlanFacts = {
  today: TODAY,
  minutesPerDay: 30,
  applications: [],
  weakSpots: [
    { competency: 'emotion', percent: 52 },
    { competency: 'data', percent: 61 },
    { competency: 'teamwork', percent: 70 },
  ],
  cards: { due: 12, fresh: 40 },
  drills: { returning: 3, fresh: 100 },
  stories: { count: 1, missingThemes: ['teamwork', 'learning'] },
  typing: { charactersPerMinute: 48, accuracyPercent: 93 },
  introductions: 1,
  deviceCheckedOn: null,
  questions: QUESTIONS,
  papers: 1,
  desks: 1,
  interviews: 0,
  followUps: [],
  reviewed: [],
  doneToday: [],
  ticked: new Set(),
};
const reviewedQuestion = (n: number, questionId: string, went: 'fair' | 'badly' = 'badly'): PlanReviewedQuestion => ({
  noteId: 'review-1',
  n,
  questionId,
  asked: '顾客深夜来问退款，你怎么办？',
  went,
  heldDay: inDays(-3),
  isMock: false,
  company: '云杉家居',
});
const planFor = (changed: Partial<PlanFacts>): Plan => makePlan({ ...FACTS, ...changed });
const kindsOn = (plan: Plan, day: string): readonly PlanTaskKind[] =>
  plan.days.find((each) => each.day === day)?.tasks.map(({ kind }) => kind) ?? [];
const todayOf = (plan: Plan) => plan.days[0]?.tasks ?? [];

describe('days', () => {
  it('count as the calendar does, over leap years and centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
        fc.pre(/^\d{4}-/.test(day));
        expect([dayOfNumber(number), dayNumberOf(day)]).toEqual([day, number]);
      }),
    );
  });

  it('do not matter to a departure, which may fall on the evening before', () => {
    const interviewAt = Date.parse('2026-11-24T00:30:00+08:00');
    expect(departureFor(interviewAt, 45)).toBe(Date.parse('2026-11-23T23:25:00+08:00'));
    expect(departureFor(interviewAt, 45, 0)).toBe(Date.parse('2026-11-23T23:45:00+08:00'));
  });
});

describe('a week of practice', () => {
  it('holds a mock interview when there is time to mend what comes of it, and none on the last days', () => {
    const plan = planFor({ applications: [application({ inDays: 7, filled: 8 })], minutesPerDay: 60 });
    const days = plan.days.filter(({ tasks }) => tasks.some(({ kind }) => kind === 'interview'));
    expect(days.map(({ day }) => day)).toEqual([inDays(1), inDays(4)]);
    expect(days[0]?.tasks.find(({ kind }) => kind === 'interview')?.reason).toContain('面过 0 场');
    expect(days[1]?.tasks.find(({ kind }) => kind === 'interview')?.reason).toContain('面过 1 场');
  });

  it('has the self-introduction told once, whenever one comes to it', () => {
    const told = (inSomeDays: number, introductions = 0) =>
      planFor({ applications: [application({ inDays: inSomeDays })], introductions }).days.flatMap(({ tasks }) =>
        tasks.filter(({ kind }) => kind === 'introduction'),
      );
    for (const inSomeDays of [1, 2, 3, 7, 20]) expect(told(inSomeDays)).toHaveLength(1);
    expect(told(7)[0]).toMatchObject({ minutes: 10, reason: '面试多半从自我介绍开始，讲过的有 0 版。' });
    expect(told(7, 1)).toEqual([]);
  });

  it('comes late to a mock interview rather than never, but not on the eve', () => {
    const mockDays = (inSomeDays: number, interviews = 0) =>
      planFor({ applications: [application({ inDays: inSomeDays })], interviews }).days.flatMap(({ day, tasks }) =>
        tasks.some(({ kind }) => kind === 'interview') ? [day] : [],
      );
    expect([mockDays(3), mockDays(2), mockDays(1)]).toEqual([[inDays(1)], [inDays(0)], []]);
    expect(mockDays(2, 1)).toEqual([]);
  });
});

describe('any plan', () => {
  const daysAhead = fc.integer({ min: -3, max: 90 });
  const form = fc.constantFrom('online' as const, 'on-site' as const, null);
  const meeting = fc.record({
    id: fc.constantFrom('a1', 'a2', 'a3'),
    days: fc.option(daysAhead),
    form,
    travelMinutes: fc.option(fc.integer({ min: 0, max: 1_440 })),
    filled: fc.integer({ min: 0, max: 8 }),
    hasJobText: fc.boolean(),
  });
  const applications = fc.uniqueArray(meeting, { maxLength: 3, selector: ({ id }) => id }).map((meetings) =>
    meetings.map(({ id, days, form, travelMinutes, filled, hasJobText }): PlanApplication => {
      const isKnown = days !== null && form === 'on-site' && travelMinutes !== null;
      const departure = isKnown ? { day: inDays(days - (travelMinutes > 800 ? 1 : 0)), time: '09:10' } : null;
      return {
        applicationId: id,
        company: id,
        interview: days === null ? null : { day: inDays(days), time: '10:00', form, travelMinutes, departure },
        research: { filled, parts: 8 },
        hasJobText,
      };
    }),
  );
  const count = fc.nat({ max: 60 });
  const facts: fc.Arbitrary<PlanFacts> = fc.record({
    today: fc.constant(TODAY),
    minutesPerDay: fc.integer({ min: 10, max: 240 }),
    applications,
    weakSpots: fc.uniqueArray(
      fc.record({ competency: fc.constantFrom(...COMPETENCIES), percent: fc.integer({ min: 0, max: 79 }) }),
      { selector: ({ competency }) => competency },
    ),
    cards: fc.record({ due: count, fresh: count }),
    drills: fc.record({ returning: count, fresh: count }),
    stories: fc.record({ count, missingThemes: fc.subarray([...STORY_THEMES]) }),
    typing: fc.option(
      fc.record({ charactersPerMinute: fc.integer({ min: 0, max: 200 }), accuracyPercent: fc.nat(100) }),
    ),
    introductions: fc.integer({ min: 0, max: 2 }),
    deviceCheckedOn: fc.option(fc.integer({ min: 0, max: 9 }).map((days) => inDays(-days))),
    questions: fc.constantFrom(QUESTIONS, []),
    papers: count,
    desks: count,
    interviews: count,
    followUps: fc.uniqueArray(
      fc
        .record({
          kind: fc.constantFrom('thanks' as const, 'review' as const, 'inquiry' as const),
          held: fc.integer({ min: -20, max: 0 }),
          due: fc.integer({ min: -20, max: 20 }),
          time: fc.option(fc.constant('14:00')),
          state: fc.constantFrom('ahead' as const, 'due' as const, 'overdue' as const),
        })
        .map(({ kind, held, due, time, state }) => ({
          ...{ applicationId: 'past', company: '云杉家居', kind, time, state },
          interviewDay: inDays(held),
          day: inDays(due),
        })),
      { selector: ({ kind }) => kind },
    ),
    reviewed: fc.uniqueArray(
      fc
        .record({ n: fc.integer({ min: 1, max: 40 }), question: fc.nat({ max: QUESTIONS.length - 1 }) })
        .map(({ n, question }) => reviewedQuestion(n, QUESTIONS[question]?.questionId ?? '')),
      { selector: ({ n }) => n, maxLength: 5 },
    ),
    doneToday: fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom<PlanTaskKind>(
          'cards',
          'drills',
          'typing',
          'story',
          'rehearsal',
          'practice',
          'desk',
          'paper',
        ),
        count: fc.integer({ min: 1, max: 30 }),
        minutes: fc.integer({ min: 0, max: 60 }),
      }),
      { maxLength: 2, selector: ({ kind }) => kind },
    ),
    ticked: fc.constant(new Set<string>()),
  });

  it('asks on no day for more minutes than there are, and says why in figures', () => {
    fc.assert(
      fc.property(facts, (given) => {
        for (const { tasks } of makePlan(given).days) {
          const minutesOf = (isDone: boolean) =>
            tasks.filter((task) => task.isDone === isDone).reduce((sum, { minutes }) => sum + minutes, 0);
          expect(minutesOf(false)).toBeLessThanOrEqual(Math.max(0, given.minutesPerDay - minutesOf(true)));
          for (const { reason } of tasks) expect(reason).toMatch(/\d.*。$/);
          const ids = tasks.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(id).toMatch(/^[0-9A-Za-z_.:-]{1,120}$/);
        }
      }),
    );
  });

  it('reaches day by day to the last interview of the next two months, and holds something on each day', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { days } = makePlan(given);
        expect(days.map(({ day }) => day)).toEqual(days.map((_, i) => inDays(i)));
        const last =
          given.applications
            .map(({ interview }) => interview?.day ?? '')
            .sort()
            .at(-1) ?? '';
        const wanted = last < TODAY ? inDays(6) : [last, inDays(PLAN_MAX_DAYS - 1)].sort()[0];
        expect(days.at(-1)?.day).toBe(wanted);
        for (const { tasks } of days) expect(tasks.length).toBeGreaterThan(0);
      }),
    );
  });

  it('asks for nothing that is done', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const plan = makePlan(given);
        const tasks = plan.days.flatMap(({ day, tasks: own }) =>
          own.filter(({ isDone }) => !isDone).map((task) => ({ ...task, day })),
        );
        for (const { kind, applicationId, theme, day } of tasks) {
          const own = given.applications.find((each) => each.applicationId === applicationId);
          if (kind === 'research') expect(own?.research.filled).toBeLessThan(8);
          if (kind === 'job-match') expect(own?.hasJobText).toBe(false);
          if (theme !== undefined) expect(given.stories.missingThemes).toContain(theme);
          const checkedOn = dayNumberOf(given.deviceCheckedOn ?? inDays(-9));
          if (kind === 'device-check') expect(dayNumberOf(day) - checkedOn).toBeGreaterThanOrEqual(2);
        }
        const today = todayOf(plan).filter(({ isDone, reviewed }) => !isDone && reviewed === undefined);
        for (const { kind } of given.doneToday) expect(today.map((task) => task.kind)).not.toContain(kind);
        if (given.cards.due === 0) expect(today.map(({ kind }) => kind)).not.toContain('cards');
      }),
    );
  });
});

describe('before an interview', () => {
  it('tomorrow there is only what matters most: devices, the company, a story aloud, and rest', () => {
    const plan = planFor({ applications: [application({ inDays: 1 })], minutesPerDay: 45 });
    expect(kindsOn(plan, TODAY)).toEqual(['device-check', 'research', 'rehearsal', 'cards', 'rest']);
    expect(kindsOn(plan, inDays(1))).toEqual(['rehearsal', 'cards']);
    expect(plan.days).toHaveLength(2);
  });

  it('with ten minutes left for today, they go to the devices and to rest', () => {
    const plan = planFor({ applications: [application({ inDays: 1, filled: 8 })], minutesPerDay: 10 });
    expect(todayOf(plan).map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['device-check', 5],
      ['rehearsal', 5],
      ['rest', 0],
    ]);
  });

  it('early days know the company, then gather stories; later ones practise; the last two only check', () => {
    const plan = planFor({ applications: [application({ inDays: 14 })] });
    expect([0, 1].map((day) => kindsOn(plan, inDays(day))[0])).toEqual(['research', 'research']);
    expect([0, 1].map((day) => kindsOn(plan, inDays(day))[1])).toEqual(['story', 'story']);
    const later = [7, 8, 9, 11].map((day) => kindsOn(plan, inDays(day))[0]);
    expect(later).toEqual(['practice', 'interview', 'practice', 'interview']);
    expect(kindsOn(plan, inDays(10))).toContain('paper');
    expect(kindsOn(plan, inDays(12))).toEqual(expect.arrayContaining(['device-check', 'rehearsal']));
    expect(kindsOn(plan, inDays(13)).at(-1)).toBe('rest');
    expect(kindsOn(plan, inDays(13))).not.toContain('device-check');
  });

  it('weak spots take turns, the weakest most often, each with another question', () => {
    const plan = planFor({
      applications: [application({ inDays: 40, filled: 8 })],
      stories: { count: 4, missingThemes: [] },
    });
    const practised = plan.days.flatMap(({ tasks }) => tasks.filter(({ kind }) => kind === 'practice'));
    const times = (name: string) => practised.filter(({ competency }) => competency === name).length;
    expect(times('emotion')).toBeGreaterThan(times('data'));
    expect(times('data')).toBeGreaterThan(0);
    expect(times('teamwork')).toBeGreaterThan(0);
    const first = practised.filter(({ competency }) => competency === 'emotion').slice(0, 3);
    expect(new Set(first.map(({ questionId }) => questionId)).size).toBe(3);
  });

  it('turns to another spot when the weak one has become strong', () => {
    const spotOf = (plan: Plan) => todayOf(plan).find(({ kind }) => kind === 'practice');
    const ready = { applications: [application({ inDays: 5, filled: 8 })], stories: { count: 4, missingThemes: [] } };
    const before = spotOf(planFor({ ...ready, weakSpots: [{ competency: 'emotion', percent: 40 }] }));
    const after = spotOf(planFor({ ...ready, weakSpots: [{ competency: 'efficiency', percent: 66 }] }));
    expect([before?.competency, after?.competency]).toEqual(['emotion', 'efficiency']);
    expect([before?.reason, after?.reason]).toEqual([
      '这一项目前 40 %，是最弱的一项。',
      '这一项目前 66 %，是最弱的一项。',
    ]);
  });

  it('two interviews are both led to, and the second one begins after the first', () => {
    const applications = [application({ id: 'late', inDays: 9 }), application({ id: 'soon', inDays: 3 })];
    const plan = planFor({ applications, interviews: 1 });
    const researched = plan.days.map(({ tasks }) => tasks.find(({ kind }) => kind === 'research')?.applicationId);
    expect(researched.slice(0, 5)).toEqual(['soon', 'soon', undefined, undefined, 'late']);
    expect([2, 8].map((day) => kindsOn(plan, inDays(day)).at(-1))).toEqual(['rest', 'rest']);
    expect(plan.days).toHaveLength(10);
  });

  it('on site the way stands on the day of leaving, or is asked for', () => {
    const onSite = application({ inDays: 1, form: 'on-site' });
    const unknown = planFor({ applications: [onSite] });
    expect(kindsOn(unknown, TODAY)[0]).toBe('travel');
    expect(kindsOn(unknown, TODAY)).not.toContain('device-check');
    const interview = onSite.interview && {
      ...onSite.interview,
      travelMinutes: 50,
      departure: { day: inDays(1), time: '12:50' },
    };
    const known = planFor({ applications: [{ ...onSite, interview }] });
    expect(kindsOn(known, TODAY)).not.toContain('travel');
    expect(known.days[1]?.tasks[0]?.reason).toBe('14:00 面试，路上 50 分钟，最晚 12:50 出发。');
  });
});

describe('after an interview', () => {
  const left = (kind: PlanFollowUp['kind'], day: string, time: string | null = null): PlanFollowUp => ({
    ...{ applicationId: 'past', company: '云杉家居', kind, time },
    interviewDay: inDays(-1),
    day,
    state: day < TODAY ? 'overdue' : day === TODAY ? 'due' : 'ahead',
  });
  const followUps = [left('review', inDays(-1)), left('inquiry', inDays(3)), left('thanks', TODAY, '14:00')];

  it('the letter with its hour and the review come first, the question on its day, each once', () => {
    const plan = planFor({ followUps, minutesPerDay: 45 });
    expect(kindsOn(plan, TODAY).slice(0, 2)).toEqual(['letter', 'review']);
    expect(todayOf(plan)[0]).toMatchObject({
      id: `plan:${TODAY}:letter:past`,
      applicationId: 'past',
      reason: '云杉家居11月22日面试，感谢信在11月23日 14:00 前发出最好。',
    });
    const days = plan.days.filter(({ tasks }) => tasks.some(({ kind }) => kind === 'follow-up'));
    expect(days.map(({ day }) => day)).toEqual([inDays(3)]);
    expect(kindsOn(plan, inDays(1))).not.toContain('review');
    const full = [{ kind: 'paper' as const, count: 1, minutes: 90 }];
    expect(kindsOn(planFor({ followUps, doneToday: full }), TODAY)).toEqual(['paper', 'letter']);
    const late = planFor({ followUps: [left('thanks', inDays(-1), '14:00')] });
    expect(todayOf(late)[0]?.reason).toContain('过了 24 小时还没有发');
  });

  it('what is written today is not asked for again', () => {
    const doneToday: readonly DoneDeed[] = [{ kind: 'letter', count: 1, minutes: 10, applicationId: 'past' }];
    const today = todayOf(planFor({ followUps, doneToday, minutesPerDay: 45 }));
    expect(today.map(({ kind, isDone }) => `${kind} ${isDone}`).slice(0, 2)).toEqual(['letter true', 'review false']);
    expect(today.filter(({ kind }) => kind === 'letter')).toHaveLength(1);
  });

  it('what went badly is practised before what went fairly, even if something else was practised that day', () => {
    const reviewed = [
      reviewedQuestion(1, 'data-1', 'fair'),
      reviewedQuestion(2, 'data-2'),
      reviewedQuestion(3, 'data-3'),
    ];
    const doneToday: readonly DoneDeed[] = [{ kind: 'practice', count: 1, minutes: 15 }];
    const { days } = planFor({ reviewed, doneToday });
    const asked = days.map(({ tasks }) => tasks.filter((task) => task.reviewed !== undefined));
    expect(asked.slice(0, 4).map((tasks) => tasks.map((task) => `${task.reviewed} ${task.questionId}`))).toEqual([
      ['review-1:2 data-2'],
      ['review-1:3 data-3'],
      ['review-1:1 data-1'],
      [],
    ]);
    expect(asked[0]?.[0]?.reason).toBe('云杉家居11月20日面试的复盘里，“顾客深夜来问退款，你怎么办”没答好，重练一遍。');
  });
});

describe('today', () => {
  it('shows what the log has as done, first, and plans the rest of the time', () => {
    const doneToday: readonly DoneDeed[] = [{ kind: 'cards', count: 12, minutes: 8 }];
    const [first, ...others] = todayOf(planFor({ doneToday, cards: { due: 0, fresh: 40 } }));
    expect(first).toMatchObject({ kind: 'cards', isDone: true, reason: '今天已经做了 12 张。' });
    expect(others.every(({ isDone }) => !isDone)).toBe(true);
  });

  it('keeps a task ticked by hand where it stood', () => {
    const before = todayOf(planFor({}));
    const ticked = new Set([before[1]?.id ?? '']);
    expect(todayOf(planFor({ ticked }))).toEqual(before.map((task, i) => ({ ...task, isDone: i === 1 })));
  });

  it('without an interview is the first of a week; who is new begins with a short paper', () => {
    const plan = planFor({ papers: 0, weakSpots: [] });
    expect(plan.days).toHaveLength(7);
    expect(kindsOn(plan, TODAY)).toEqual(['paper', 'cards']);
  });
});
