import { handClock } from '@mianmian/application/fixtures/hand-clock';
import { keywordScorer } from '@mianmian/application/fixtures/keyword-scorer';
import { memoryStore } from '@mianmian/application/fixtures/memory-store';
import { tinyQuestion } from '@mianmian/application/fixtures/tiny-bank';
import type { AnswerRecord } from '@mianmian/application/ports/answer-store';
import type { Exercise } from '@mianmian/application/ports/exercise-store';
import type { NoteRecord } from '@mianmian/application/ports/note-store';
import type { SittingRecord } from '@mianmian/application/ports/sitting-store';
import type { Store } from '@mianmian/application/ports/store';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { foldSitting, handInDueAt, type LoggedEvent, type SittingEvent } from '@mianmian/core/sitting/sitting';
import { describe, expect, it } from 'vitest';
import { storyOf } from '../fixtures/matrix/things.ts';
import { openTestDatabase } from '../fixtures/open-test-database.ts';
import type { Engine } from './engine.ts';
import { kyselyStore } from './kysely-store.ts';
import { findOrMakePerson } from './person-rows.ts';

const T0 = 1_800_000_000_000;
const started: SittingEvent = {
  kind: 'started',
  paperId: 'paper',
  paperVersion: 1,
  paperTitle: '小卷',
  form: 'full',
  sections: [{ id: 's', title: '一', questionIds: ['a'] }],
  questionHashes: { a: 'hash-a' },
  totalPoints: 10,
  durationMs: 1_000,
};

type Owner = { readonly personId: string; readonly workspaceId: string };
type Opened = { readonly store: Store; readonly owner: Owner };

async function openReal(engine: Engine): Promise<Opened> {
  const db = await openTestDatabase(engine);
  const owner = await findOrMakePerson(db, { clock: handClock(), ids: { next: () => crypto.randomUUID() } }, 'auth');
  return { store: kyselyStore(db), owner };
}
const openMemory = async (): Promise<Opened> => ({
  store: memoryStore(),
  owner: { personId: 'p', workspaceId: 'w' },
});

const entry = (sequence: number, event: SittingEvent, eventId = `e${sequence}`) => ({
  sequence,
  at: T0 + sequence,
  event,
  eventId,
});

function recordOf({ personId, workspaceId }: Owner, id: string, log: readonly LoggedEvent[]): SittingRecord {
  const sitting = foldSitting(log);
  const last = log.at(-1);
  if (sitting === null || last === undefined) throw new Error('the log of the test does not begin');
  return {
    id,
    workspaceId,
    subjectPersonId: personId,
    startEventId: `start-${id}`,
    sequence: last.sequence,
    lastEventAt: last.at,
    sitting,
    points: null,
  };
}

function answerOf({ personId, workspaceId }: Owner, id: string, changes: Partial<AnswerRecord> = {}): AnswerRecord {
  const answer = changes.answer ?? '非常抱歉，明天回访。';
  const evaluation = keywordScorer().score(tinyQuestion('a'), answer);
  return {
    id,
    workspaceId,
    personId,
    questionId: 'a',
    questionHash: 'hash-a',
    sittingId: null,
    interviewId: null,
    eventId: `event-${id}`,
    attemptNumber: 1,
    answer,
    evaluation,
    evaluationText: canonicalText(evaluation),
    at: T0,
    late: false,
    ...changes,
  };
}

describe.each([
  ['in the embedded database', () => openReal('sqlite')],
  ['in PostgreSQL', () => openReal('postgres')],
  ['in memory', openMemory],
])('the store %s', (_, open) => {
  it('returns a sitting and its log as they were committed', async () => {
    const { store, owner } = await open();
    const log = [entry(1, started), entry(2, { kind: 'time-credited', creditMs: 5 })];
    await store.transact(async (tx) => {
      await tx.sittings.commit(recordOf(owner, 'x', log.slice(0, 1)), entry(1, started));
      await tx.sittings.commit(recordOf(owner, 'x', log), entry(2, { kind: 'time-credited', creditMs: 5 }));
    });
    await store.transact(async (tx) => {
      const record = recordOf(owner, 'x', log);
      expect(await tx.sittings.find('x')).toEqual(record);
      expect(await tx.sittings.find('y')).toBeNull();
      expect(await tx.sittings.findByStartEvent(owner.personId, 'start-x')).toEqual(record);
      expect(await tx.sittings.findByStartEvent('somebody', 'start-x')).toBeNull();
      expect(await tx.sittings.listOfWorkspace(owner.workspaceId)).toEqual([record]);
      expect(await tx.sittings.readLog('x')).toEqual(log.map(({ eventId: _id, ...logged }) => logged));
      expect(await tx.sittings.findEntry('x', 'e2')).toMatchObject({ sequence: 2 });
      expect(await tx.sittings.findEntry('x', 'e3')).toBeNull();
    });
  });

  it('keeps nothing of a transaction that throws', async () => {
    const { store, owner } = await open();
    const first = entry(1, started);
    const attempt = store.transact(async (tx) => {
      await tx.sittings.commit(recordOf(owner, 'x', [first]), first);
      throw new Error('changed my mind');
    });
    await expect(attempt).rejects.toThrow('changed my mind');
    expect(await store.transact((tx) => tx.sittings.find('x'))).toBeNull();
  });

  it('refuses a second event of the same sequence or the same id', async () => {
    const { store, owner } = await open();
    const first = entry(1, started);
    const record = recordOf(owner, 'x', [first]);
    await store.transact((tx) => tx.sittings.commit(record, first));
    const credit = { kind: 'time-credited', creditMs: 1 } as const;
    await expect(store.transact((tx) => tx.sittings.commit(record, entry(1, credit, 'other')))).rejects.toThrow();
    await expect(store.transact((tx) => tx.sittings.commit(record, entry(2, credit, 'e1')))).rejects.toThrow();
  });

  it('names open sittings as due once their last moment has passed, unless they were postponed', async () => {
    const { store, owner } = await open();
    const first = entry(1, started);
    const record = recordOf(owner, 'x', [first]);
    const due = handInDueAt(record.sitting);
    await store.transact(async (tx) => {
      await tx.sittings.commit(record, first);
      expect(await tx.sittings.listDue(due, 9)).toEqual([]);
      expect(await tx.sittings.listDue(due + 1, 9)).toEqual(['x']);
      expect(await tx.sittings.listDue(due + 1, 0)).toEqual([]);
      await tx.sittings.postpone('x', due + 5);
      expect(await tx.sittings.listDue(due + 5, 9)).toEqual([]);
      expect(await tx.sittings.listDue(due + 6, 9)).toEqual(['x']);
      expect(await tx.sittings.listOpen()).toHaveLength(1);
      const end = entry(2, { kind: 'handed-in', by: 'clock' });
      await tx.sittings.commit(recordOf(owner, 'x', [first, end]), end);
      expect(await tx.sittings.listDue(due + 6, 9)).toEqual([]);
      expect(await tx.sittings.listOpen()).toEqual([]);
    });
  });

  it('keeps only the latest draft of each question, every character that is storable', async () => {
    const { store, owner } = await open();
    const first = entry(1, started);
    const text = "'; DROP TABLE draft; -- 亲😊\r\n\t繁體𠮷\u200b\u2028";
    await store.transact(async (tx) => {
      const record = recordOf(owner, 'x', [first]);
      await tx.sittings.commit(record, first);
      await tx.drafts.put(record, { questionId: 'a', text: '旧', revision: 1, savedAt: T0 });
      await tx.drafts.put(record, { questionId: 'a', text, revision: 2, savedAt: T0 + 1 });
      await tx.drafts.put(record, { questionId: 'b', text: '', revision: 1, savedAt: T0 });
    });
    await store.transact(async (tx) => {
      expect(await tx.drafts.find('x', 'a')).toEqual({ questionId: 'a', text, revision: 2, savedAt: T0 + 1 });
      expect((await tx.drafts.list('x')).map(({ questionId }) => questionId)).toEqual(['a', 'b']);
      await tx.drafts.clear('x');
      expect(await tx.drafts.list('x')).toEqual([]);
    });
  });

  it('keeps an answer with the very bytes of its evaluation', async () => {
    const { store, owner } = await open();
    const record = answerOf(owner, 'one', { late: true });
    await store.transact(async (tx) => {
      await tx.askedQuestions.keep('hash-a', tinyQuestion('a'));
      await tx.askedQuestions.keep('hash-a', tinyQuestion('a'));
      await tx.answers.add(record);
    });
    await store.transact(async (tx) => {
      expect(await tx.answers.find(['one', 'two'])).toEqual([record]);
      expect(await tx.answers.findByEvent(owner.personId, 'event-one')).toEqual(record);
      expect((await tx.askedQuestions.find(['hash-a', 'none'])).get('hash-a')).toEqual(tinyQuestion('a'));
    });
  });

  it('lists and counts answers without those left unanswered, but knows that their question was met', async () => {
    const { store, owner } = await open();
    await store.transact(async (tx) => {
      await tx.askedQuestions.keep('hash-a', tinyQuestion('a'));
      await tx.answers.add(answerOf(owner, 'one'));
      await tx.answers.add(answerOf(owner, 'two', { at: T0 + 1, attemptNumber: 2, answer: '嗯' }));
      await tx.answers.add(answerOf(owner, 'none', { answer: '', questionId: 'b', attemptNumber: 0 }));
      expect((await tx.answers.listOfQuestion(owner.workspaceId, 'a')).map(({ id }) => id)).toEqual(['two', 'one']);
      expect(await tx.answers.listTotals(owner.workspaceId)).toEqual([
        { id: 'one', questionId: 'a', state: 'scored', total: 4, max: 4, at: T0 },
        { id: 'two', questionId: 'a', state: 'insufficient', total: 0, max: 4, at: T0 + 1 },
      ]);
      expect(await tx.answers.listTotals('elsewhere')).toEqual([]);
      expect(await tx.answers.countAttempts(owner.personId, 'a')).toBe(2);
      expect(await tx.answers.countAttempts(owner.personId, 'b')).toBe(0);
      expect(await tx.answers.hasMet(owner.personId, 'b')).toBe(true);
      expect(await tx.answers.hasMet(owner.personId, 'c')).toBe(false);
    });
  });

  it('finds the newest scored answers, whole, and at most so many', async () => {
    const { store, owner } = await open();
    const newest = answerOf(owner, 'newest', { at: T0 + 9 });
    await store.transact(async (tx) => {
      await tx.askedQuestions.keep('hash-a', tinyQuestion('a'));
      await tx.answers.add(answerOf(owner, 'oldest'));
      await tx.answers.add(newest);
      await tx.answers.add(answerOf(owner, 'middle', { at: T0 + 1 }));
      await tx.answers.add(answerOf(owner, 'thin', { at: T0 + 5, answer: '嗯' }));
      expect((await tx.answers.listScored(owner.workspaceId, 9)).map(({ id }) => id)).toEqual([
        'newest',
        'middle',
        'oldest',
      ]);
      expect(await tx.answers.listScored(owner.workspaceId, 1)).toEqual([newest]);
      expect(await tx.answers.listScored('elsewhere', 9)).toEqual([]);
    });
  });

  it('keeps a note as it was put last, the latest change first', async () => {
    const { store, owner } = await open();
    const note = (id: string, changedAt: number, raw: string): NoteRecord => ({
      id,
      personId: owner.personId,
      workspaceId: owner.workspaceId,
      revision: changedAt - T0,
      createdAt: T0,
      changedAt,
      lastEventId: `event-${raw}`,
      content: storyOf(raw),
    });
    await store.transact(async (tx) => {
      await tx.notes.hold(owner.personId);
      await tx.notes.put(note('a', T0 + 1, '旧'));
      await tx.notes.put(note('b', T0 + 2, '二'));
      await tx.notes.put(note('a', T0 + 3, "新'; 😊"));
      await tx.notes.put(note('c', T0 + 2, '三'));
    });
    await store.transact(async (tx) => {
      const found = await tx.notes.listOfWorkspace(owner.workspaceId);
      expect(found).toEqual([note('a', T0 + 3, "新'; 😊"), note('b', T0 + 2, '二'), note('c', T0 + 2, '三')]);
      expect(await tx.notes.find(owner.workspaceId, 'b')).toEqual(found[1]);
      expect(await tx.notes.find('elsewhere', 'b')).toBeNull();
      await tx.notes.remove(owner.workspaceId, ['a', 'b', 'never']);
      await tx.notes.remove('elsewhere', ['c']);
      expect((await tx.notes.listOfWorkspace(owner.workspaceId)).map(({ id }) => id)).toEqual(['c']);
    });
  });

  it('keeps a log of exercises in its order, and knows which are in it', async () => {
    const { store, owner } = await open();
    const exercises: readonly Exercise[] = [
      { id: 'one-review', at: T0, kind: 'card-review', cardId: 'c', rating: 'easy', tookMs: 1 },
      { id: 'one-check', at: T0, kind: 'device-check', parts: [{ part: 'network', state: 'good', detail: '24 ms' }] },
      {
        id: 'one-rehearsal',
        at: T0 - 5,
        kind: 'rehearsal',
        storyId: 'story-one',
        durationMs: 90_000,
        targetMs: 120_000,
      },
      {
        id: 'one-introduction',
        at: T0,
        kind: 'self-introduction',
        recordingId: null,
        answerId: 'answer-one',
        medium: 'typed',
        durationMs: 150_000,
        spokenMs: null,
        characters: 480,
      },
    ];
    const log = exercises.map((exercise, index) => ({ sequence: index + 4, exercise }));
    await store.transact(async (tx) => {
      await tx.exercises.hold(owner.personId);
      expect(await tx.exercises.lastSequence(owner.personId)).toBe(0);
      await tx.exercises.add(owner, log.slice(0, 1), T0);
      await tx.exercises.add(owner, log.slice(1), T0 + 1);
    });
    await store.transact(async (tx) => {
      expect(await tx.exercises.lastSequence(owner.personId)).toBe(7);
      expect(await tx.exercises.list(owner.personId, 0, 9)).toEqual(log);
      expect(await tx.exercises.list(owner.personId, 4, 1)).toEqual([log[1]]);
      expect(await tx.exercises.list('somebody', 0, 9)).toEqual([]);
      const asked = ['one-check', 'never', 'one-review'];
      expect([...(await tx.exercises.findKnown(owner.personId, asked))].sort()).toEqual(['one-check', 'one-review']);
      expect((await tx.exercises.findKnown('somebody', asked)).size).toBe(0);
    });
    await expect(store.transact((tx) => tx.exercises.add(owner, log.slice(0, 1), T0))).rejects.toThrow();
  });

  it('runs transactions that start together one after the other', async () => {
    const { store } = await open();
    const count = () =>
      store.transact(async (tx) => {
        const before = (await tx.heartbeat.read()) ?? 0;
        await tx.heartbeat.write(before + 1);
      });
    await Promise.all(Array.from({ length: 20 }, count));
    expect(await store.transact((tx) => tx.heartbeat.read())).toBe(20);
  });
});
