import type { Exercise } from '@mianmian/contract/exercise';
import type { ApplicationNote, Note, NoteContent, ResearchNote } from '@mianmian/contract/note';
import type { Progress } from '@mianmian/contract/progress';
import { scheduleDrills } from '@mianmian/core/coaching/drills/drill-schedule';
import { makePlan } from '@mianmian/core/coaching/plan/make-plan';
import { DAY_MS, MINUTE_MS } from '@mianmian/core/shared/instant';
import { describe, expect, it } from 'vitest';
import { scheduleCards } from '../card-schedule/schedule-cards.ts';
import { collectPlanFacts, type PlanSources } from './collect-plan-facts.ts';
import { instantAt, localDayOf } from './local-moment.ts';

const NOW = instantAt('2026-11-23', 9);
const CARDS = ['q1', 'q2', 'q3'].map((id) => ({
  id,
  title: id,
  prompt: id,
  examines: [],
  competencies: ['emotion' as const],
  goodIdeas: [],
  badAnswers: [],
}));
const APPLICATION: ApplicationNote = {
  kind: 'application',
  company: '云杉家居',
  shop: '',
  position: '在线客服',
  status: 'invited',
  jobText: '',
  interviewAt: instantAt('2026-11-25', 0, 30),
  form: 'on-site',
  place: '',
  travelMinutes: 45,
  memo: '',
  contact: '',
  replyBy: null,
};
const RESEARCH: ResearchNote = {
  kind: 'research',
  applicationId: 'a1',
  business: '卖灯',
  culture: ' ',
  customers: '',
  trialSeconds: 30,
  trialWording: '',
  trialProcess: '',
  category: '',
  priceBand: '',
  tone: '亲切',
  pains: [],
  likelyQuestions: [{ topic: '价格', question: '能便宜吗', answer: '' }],
  talkingPoints: ['', '我看到……'],
};
const note = (id: string, content: NoteContent, changedAt = NOW - DAY_MS): Note => ({
  id,
  revision: 1,
  createdAt: changedAt,
  changedAt,
  content,
});
let ids = 0;
const deed = (at: number, what: Pick<Exercise, 'kind'> & Record<string, unknown>): Exercise => {
  ids += 1;
  return { id: `deed-${ids}`, at, ...what } as Exercise;
};
const reviewed = (cardId: string, at: number) =>
  deed(at, { kind: 'card-review', cardId, rating: 'easy', tookMs: 2 * MINUTE_MS });
const tick = (what: string, isDone: boolean, at: number) => deed(at, { kind: 'tick', what, isDone });
const PROGRESS: Progress = {
  points: [
    { at: NOW - DAY_MS, source: 'paper', recordId: 's1', title: '短卷', competencies: [] },
    { at: NOW - MINUTE_MS, source: 'practice', recordId: 'q2', title: '题', competencies: [] },
  ],
  competencies: [
    { competency: 'emotion', firstPercent: 40, latestPercent: 52, points: 3, isWeak: true },
    { competency: 'data', firstPercent: 70, latestPercent: 70, points: 3, isWeak: false },
    { competency: 'teamwork', firstPercent: null, latestPercent: null, points: 0, isWeak: false },
  ],
};

function sources(given: Partial<PlanSources> = {}): PlanSources {
  const exercises = given.exercises ?? [];
  const ids = CARDS.map(({ id }) => id);
  return {
    now: NOW,
    minutesPerDay: 30,
    bufferMinutes: 20,
    notes: [],
    progress: PROGRESS,
    deskEnds: [],
    cards: CARDS,
    cardSchedule: scheduleCards(ids, exercises, NOW, 2),
    drillSchedule: scheduleDrills({
      items: [{ id: 'd1', topicId: 't' }],
      answers: [],
      now: NOW,
      seed: 0,
      dayOf: () => 0,
    }),
    ...given,
    exercises,
  };
}

describe('facts for a plan', () => {
  it('know an interview ahead by the device’s clock, and leaving for it on the evening before', () => {
    const { applications } = collectPlanFacts(sources({ notes: [note('a1', APPLICATION), note('r1', RESEARCH)] }));
    expect(applications).toEqual([
      {
        applicationId: 'a1',
        company: '云杉家居',
        interview: {
          day: '2026-11-25',
          time: '00:30',
          form: 'on-site',
          travelMinutes: 45,
          departure: { day: '2026-11-24', time: '23:25' },
        },
        // Business, own trial, shop, talking points; blanks and a question without an answer are nothing.
        research: { filled: 4, parts: 8 },
        hasJobText: false,
      },
    ]);
  });

  it('take how fast one types from copied texts, not from an answer one had to think of', () => {
    const run = (mode: string, charactersPerMinute: number, at: number) =>
      deed(at, { kind: 'typing-run', mode, textId: 't', charactersPerMinute, accuracyPercent: 97 });
    const thought = run('question', 22, NOW - MINUTE_MS);
    const both = collectPlanFacts(sources({ exercises: [run('reply', 71, NOW - DAY_MS), thought] }));
    expect(both.typing?.charactersPerMinute).toBe(71);
    expect(collectPlanFacts(sources({ exercises: [thought] })).typing).toBeNull();
  });

  it('leave out what was decided and interviews that are over', () => {
    const past = { ...APPLICATION, interviewAt: NOW - 1 };
    const { applications } = collectPlanFacts(
      sources({
        notes: [
          note('won', { ...APPLICATION, status: 'offered' }),
          note('over', { ...past, status: 'interviewed' }),
          note('held', { ...past, status: 'invited' }),
          note('again', { ...APPLICATION, status: 'interviewed' }),
          note('wanted', { ...past, status: 'wanted', company: '', shop: '云杉旗舰店' }),
        ],
      }),
    );
    expect(
      applications.map(({ applicationId, company, interview }) => [applicationId, company, interview?.day]),
    ).toEqual([
      ['again', '云杉家居', '2026-11-25'],
      ['wanted', '云杉旗舰店', undefined],
    ]);
  });

  it('take the weak spots for weak, and what is not good yet while none is', () => {
    expect(collectPlanFacts(sources()).weakSpots).toEqual([{ competency: 'emotion', percent: 52 }]);
    const competencies = PROGRESS.competencies.map((each) => ({ ...each, isWeak: false }));
    expect(collectPlanFacts(sources({ progress: { ...PROGRESS, competencies } })).weakSpots).toHaveLength(2);
    expect(collectPlanFacts(sources({ progress: null }))).toMatchObject({ weakSpots: [], papers: 0 });
  });

  it('count as done today what was finished today, not what was begun or done before', () => {
    const begun = collectPlanFacts(sources({ exercises: [reviewed('q1', NOW - MINUTE_MS)] }));
    expect(begun.cards).toEqual({ due: 1, fresh: 2 });
    expect(begun.doneToday.map(({ kind }) => kind)).toEqual(['practice']);
    const exercises = [
      deed(NOW - DAY_MS, { kind: 'device-check', parts: [] }),
      reviewed('q1', NOW - 2 * MINUTE_MS),
      reviewed('q2', NOW - MINUTE_MS),
    ];
    const deskEnds = [NOW - DAY_MS, NOW - MINUTE_MS];
    const done = collectPlanFacts(sources({ exercises, deskEnds, notes: [note('r1', RESEARCH, NOW)] }));
    expect(done.desks).toBe(2);
    expect(done.deviceCheckedOn).toBe('2026-11-22');
    expect(done.doneToday).toEqual([
      { kind: 'cards', count: 2, minutes: 4 },
      { kind: 'practice', count: 1, minutes: 15 },
      { kind: 'desk', count: 1, minutes: 15 },
      { kind: 'research', count: 1, minutes: 20, applicationId: 'a1' },
    ]);
  });

  it('hold what an interview that is over still asks for, until it is sent or written', () => {
    const held = instantAt('2026-11-22', 14);
    const over = note('a1', { ...APPLICATION, status: 'interviewed', interviewAt: held });
    const left = (...others: readonly Note[]) =>
      collectPlanFacts(sources({ notes: [over, ...others] })).followUps.map(
        ({ kind, day, time, state }) => `${kind} ${day} ${time} ${state}`,
      );
    expect(left()).toEqual([
      'review 2026-11-22 null overdue',
      'thanks 2026-11-23 14:00 due',
      'inquiry 2026-11-30 null ahead',
    ]);
    const letter = { kind: 'letter', applicationId: 'a1', purpose: 'thanks', text: '您好：' } as const;
    const review = {
      ...{ kind: 'review', applicationId: 'a1', interviewId: null, heldAt: held },
      questions: [],
      overall: ' ',
    } as const satisfies NoteContent;
    expect(left(note('l1', { ...letter, sentAt: null }), note('v1', review))).toHaveLength(3);
    // Of the round before.
    expect(left(note('l1', { ...letter, sentAt: held - DAY_MS }))).toHaveLength(3);
    const done = [note('l1', { ...letter, sentAt: NOW - MINUTE_MS }), note('v1', { ...review, overall: '还行' }, NOW)];
    expect(left(...done)).toEqual(['inquiry 2026-11-30 null ahead']);
    expect(collectPlanFacts(sources({ notes: [over, ...done] })).doneToday).toEqual([
      { kind: 'practice', count: 1, minutes: 15 },
      { kind: 'review', count: 1, minutes: 20, applicationId: 'a1' },
      { kind: 'letter', count: 1, minutes: 10, applicationId: 'a1' },
    ]);
    const decided = note('a1', { ...APPLICATION, status: 'offered', interviewAt: held });
    expect(collectPlanFacts(sources({ notes: [decided] })).followUps).toEqual([]);
  });

  it('hold the questions a review calls not good, until they were practised since', () => {
    const question = (n: number, questionId: string | null, went: 'well' | 'fair' | 'badly') => ({
      ...{ n, questionId, went, asked: `第 ${n} 题` },
      ...{ good: '', bad: '', next: '' },
    });
    const review = (heldAt: number): NoteContent => ({
      ...{ kind: 'review', applicationId: 'a1', interviewId: null, heldAt, overall: '' },
      questions: [
        question(1, 'q1', 'badly'),
        question(2, 'q2', 'fair'),
        question(3, 'q3', 'well'),
        question(4, null, 'badly'),
        question(5, 'gone', 'badly'),
      ],
    });
    const asked = (heldAt: number) =>
      collectPlanFacts(sources({ notes: [note('a1', APPLICATION), note('v1', review(heldAt))] })).reviewed.map(
        ({ n, company, heldDay }) => [n, company, heldDay],
      );
    expect(asked(NOW - DAY_MS)).toEqual([[1, '云杉家居', '2026-11-22']]);
    expect(asked(NOW - MINUTE_MS / 2).map(([n]) => n)).toEqual([1, 2]);
    expect(asked(NOW - 61 * DAY_MS)).toEqual([]);
  });

  it('hold ticks as they were left last, and the plan shows them', () => {
    const [task] = makePlan(collectPlanFacts(sources())).days[0]?.tasks.filter(({ isDone }) => !isDone) ?? [];
    const what = task?.id ?? '';
    const taken = [
      tick(what, true, NOW - 3),
      tick('place:a1:light', true, NOW - 2),
      tick('place:a1:light', false, NOW - 1),
    ];
    const facts = collectPlanFacts(sources({ exercises: taken }));
    expect([...facts.ticked]).toEqual([what]);
    expect(makePlan(facts).days[0]?.tasks.find(({ id }) => id === what)?.isDone).toBe(true);
    expect(localDayOf(NOW)).toBe(facts.today);
  });
});
