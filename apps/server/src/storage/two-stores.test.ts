import { makeWorld, must, type World } from '@mianmian/application/fixtures/make-world';
import { erasePerson } from '@mianmian/application/use-cases/my-data/erase-person';
import { expireSittings } from '@mianmian/application/use-cases/paper/expire-sittings';
import { handIn } from '@mianmian/application/use-cases/paper/hand-in';
import { saveAnswer } from '@mianmian/application/use-cases/paper/save-answer';
import { startSitting } from '@mianmian/application/use-cases/paper/start-sitting';
import { practiseQuestion } from '@mianmian/application/use-cases/practice/practise-question';
import { keepExercises } from '@mianmian/application/use-cases/preparation/keep-exercises';
import { saveNote } from '@mianmian/application/use-cases/preparation/save-note';
import { creditDowntime } from '@mianmian/application/use-cases/server/credit-downtime';
import { type Actor, CLOCK } from '@mianmian/core/access/can';
import { MINUTE_MS, SECOND_MS } from '@mianmian/core/shared/instant';
import { describe, expect, it } from 'vitest';
import { exerciseOf, storyOf } from '../fixtures/matrix/things.ts';
import { makePostgresDatabase, openTestStorage } from '../fixtures/open-test-database.ts';
import type { OpenDatabase } from './open-database.ts';
import { openPostgres } from './open-postgres.ts';
import { findOrMakePerson } from './person-rows.ts';

type Two = {
  readonly worlds: readonly [World, World];
  readonly db: OpenDatabase;
  readonly actor: Actor;
  readonly advance: (ms: number) => void;
};

const newId = { next: () => crypto.randomUUID() };

/** Two processes as far as their database can tell: each has its own connections and its own clock, at the same time. */
async function openTwo(): Promise<Two> {
  const databaseUrl = await makePostgresDatabase();
  const storages = [
    await openTestStorage('postgres', databaseUrl),
    await openTestStorage('postgres', databaseUrl),
  ] as const;
  const worldOf = ({ store }: (typeof storages)[number]) => makeWorld({ store, ids: newId });
  const worlds = [worldOf(storages[0]), worldOf(storages[1])] as const;
  const [{ db }] = storages;
  const actor = await findOrMakePerson(db, worlds[0], 'auth');
  const advance = (ms: number) => {
    for (const { clock } of worlds) clock.advance(ms);
  };
  return { worlds, db, actor, advance };
}

const begin = async ({ worlds: [world], actor }: Two, eventId = 'start-one') =>
  must(await startSitting(world, actor, { eventId, paperId: 'paper', form: 'full' }));

/** What both do at once, each twice. */
const race = <T>({ worlds }: Two, act: (world: World, index: number) => Promise<T>): Promise<readonly T[]> =>
  Promise.all([...worlds, ...worlds].map(act));

const logOf = async (db: OpenDatabase, sittingId: string) =>
  db
    .selectFrom('sitting_event')
    .select(['sequence', 'kind'])
    .where('session_id', '=', sittingId)
    .orderBy('sequence')
    .execute();

/** What is written for a person who is gone by then points at nobody. */
function ofNobody(error: unknown): void {
  expect(error).toMatchObject({ code: '23503' });
}

describe('two stores on one PostgreSQL', () => {
  it('start one sitting for one event id, and make one person of one sign-in', async () => {
    const two = await openTwo();
    const started = await race(two, (world) =>
      startSitting(world, two.actor, { eventId: 'start-one', paperId: 'paper', form: 'full' }),
    );
    expect(new Set(started.map((each) => must(each).id)).size).toBe(1);
    const people = await race(two, (world) => findOrMakePerson(two.db, world, 'another'));
    expect(new Set(people.map(({ personId }) => personId)).size).toBe(1);
  });

  it('save an answer once when it comes twice at once, and tell all of them the same', async () => {
    const two = await openTwo();
    const { id: sittingId } = await begin(two);
    const save = { sittingId, eventId: 'save-one', questionId: 'a', baseRevision: 0, text: '非常抱歉' };
    const saved = await race(two, (world) => saveAnswer(world, two.actor, save));
    expect(saved.map((each) => must(each).revision)).toEqual([1, 1, 1, 1]);
    expect(await logOf(two.db, sittingId)).toHaveLength(2);
  });

  it('let one of several texts on the same revision win, and show it to the others as a conflict', async () => {
    const two = await openTwo();
    const { id: sittingId } = await begin(two);
    const saved = await race(two, (world, index) => {
      const save = { sittingId, eventId: `save-${index}`, questionId: 'a', baseRevision: 0, text: `第${index}稿` };
      return saveAnswer(world, two.actor, save);
    });
    const winner = saved.findIndex(({ ok }) => ok);
    const current = { revision: 1, text: `第${winner}稿` };
    expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
    expect(saved.flatMap((each) => (each.ok ? [] : [each.error]))).toEqual(
      Array(3).fill({ code: 'conflict', current }),
    );
  });

  it('hand in once, whoever comes first: the person, twice, or the clock of either', async () => {
    const two = await openTwo();
    for (const round of [1, 2, 3, 4]) {
      const { id: sittingId, deadlineAt } = await begin(two, `start-${round}`);
      const save = { sittingId, eventId: 'save-one', questionId: 'a', baseRevision: 0, text: '非常抱歉，明天回访。' };
      must(await saveAnswer(two.worlds[0], two.actor, save));
      two.advance(deadlineAt - two.worlds[0].clock.now() + 2 * MINUTE_MS);
      const ends = await race(two, async (world, index) => {
        if (index % 2 === round % 2) return (await expireSittings(world, CLOCK, 10)).failed;
        return must(await handIn(world, two.actor, { sittingId, eventId: `hand-in-${index}` })).status;
      });
      expect(ends.flat().filter((end) => end !== 'handed-in')).toEqual([]);
      expect((await logOf(two.db, sittingId)).filter(({ kind }) => kind === 'handed-in')).toHaveLength(1);
      const answers = two.db.selectFrom('answer').selectAll().where('sitting_id', '=', sittingId);
      expect(await answers.execute()).toHaveLength(3);
    }
  });

  it('number the attempts of a question without a gap or a double', async () => {
    const two = await openTwo();
    const told = await race(two, (world, index) =>
      practiseQuestion(world, two.actor, {
        eventId: `practise-${index}`,
        questionId: 'a',
        answer: `抱歉，第${index}次`,
      }),
    );
    for (const each of told) must(each);
    const rows = await two.db.selectFrom('answer').select('attempt_number').orderBy('attempt_number').execute();
    expect(rows.map(({ attempt_number }) => attempt_number)).toEqual([1, 2, 3, 4]);
  });

  it('number one log of exercises, each deed once, and give a note to one of those who change it', async () => {
    const two = await openTwo();
    const deeds = ['one', 'two', 'three'].map((cardId) => exerciseOf(cardId));
    const told = await race(two, (world, index) =>
      keepExercises(world, two.actor, [...deeds, exerciseOf(`own-${index}`)]),
    );
    const kept = told.map((each) => must(each).kept);
    expect(kept.sort()).toEqual([1, 1, 1, 4]);
    const rows = await two.db.selectFrom('exercise').select('sequence').orderBy('sequence').execute();
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);

    const saved = await race(two, (world, index) =>
      saveNote(world, two.actor, {
        noteId: 'one-note',
        eventId: `save-${index}`,
        baseRevision: 0,
        content: storyOf(`第${index}稿`),
      }),
    );
    expect(saved.map((each) => (each.ok ? 'ok' : each.error.code)).sort()).toEqual([
      'conflict',
      'conflict',
      'conflict',
      'ok',
    ]);
  });

  it('move nobody’s clock when a second process starts, and give back once the time in which none ran', async () => {
    const two = await openTwo();
    const [world, other] = two.worlds;
    expect(await creditDowntime(world, CLOCK, { isAlone: false })).toEqual([]);
    const { id: sittingId, deadlineAt } = await begin(two);
    two.advance(4 * SECOND_MS);
    expect(await creditDowntime(other, CLOCK, { isAlone: false })).toEqual([]);
    two.advance(3 * MINUTE_MS);
    const credits = await race(two, (each) => creditDowntime(each, CLOCK, { isAlone: false }));
    expect(credits.flat()).toEqual([{ sittingId, creditMs: 3 * MINUTE_MS }]);
    expect((await begin(two)).deadlineAt).toBe(deadlineAt + 3 * MINUTE_MS);
  });

  it('erase somebody whole while something of theirs is written', async () => {
    const two = await openTwo();
    const [world, other] = two.worlds;
    for (let round = 0; round < 6; round += 1) {
      const actor = await findOrMakePerson(two.db, world, `erased-${round}`);
      const started = { eventId: 'start-one', paperId: 'paper', form: 'full' } as const;
      const { id: sittingId } = must(await startSitting(world, actor, started));
      const save = { sittingId, eventId: 'save-one', questionId: 'a', baseRevision: 0, text: '非常抱歉' };
      const [erased] = await Promise.all([
        erasePerson(world, { personId: actor.personId, why: 'asked' }),
        saveAnswer(other, actor, save).catch(ofNobody),
        practiseQuestion(other, actor, { eventId: 'practise', questionId: 'b', answer: '抱歉' }).catch(ofNobody),
        startSitting(other, actor, { ...started, eventId: 'start-two' }).catch(ofNobody),
      ]);
      must(erased);
      for (const table of ['sitting', 'sitting_event', 'draft', 'answer'] as const) {
        const left = two.db.selectFrom(table).select('workspace_id').where('workspace_id', '=', actor.workspaceId);
        expect(await left.execute()).toEqual([]);
      }
    }
  });

  it('leave to each other what one of them is at, without waiting', async () => {
    const two = await openTwo();
    const [world, other] = two.worlds;
    const { id: sittingId, deadlineAt } = await begin(two);
    two.advance(deadlineAt - world.clock.now() + 2 * MINUTE_MS);
    await world.store.transact(async (tx) => {
      expect(await tx.sittings.find(sittingId)).not.toBeNull();
      expect(await expireSittings(other, CLOCK, 10)).toEqual({ handedIn: [], failed: [] });
    });
    expect((await expireSittings(other, CLOCK, 10)).handedIn).toEqual([sittingId]);
  });

  it('keep nothing of a transaction in which a query failed, though the failure was caught', async () => {
    const [{ store }] = (await openTwo()).worlds;
    const hiding = store.transact(async (tx) => {
      await tx.heartbeat.write(5);
      await tx.answers.find(['\u0000']).catch(() => []);
    });
    await expect(hiding).rejects.toThrow('the database refused a query');
    expect(await store.transact((tx) => tx.heartbeat.read())).toBeNull();
  });

  it('are brought up to date once when four processes start at the same moment', async () => {
    const url = await makePostgresDatabase({ isEmpty: true });
    const opened = await Promise.all([1, 2, 3, 4].map(() => openPostgres(url)));
    const databases = opened.map((each) => must(each));
    const [db] = databases;
    expect(await db?.selectFrom('sitting').selectAll().execute()).toEqual([]);
    for (const each of databases) await each.destroy();
  });
});
