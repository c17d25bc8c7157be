import { handClock } from '@mianmian/application/fixtures/hand-clock';
import { makeWorld, must } from '@mianmian/application/fixtures/make-world';
import { tinyInterview } from '@mianmian/application/fixtures/tiny-interview';
import { tinyPreparation } from '@mianmian/application/fixtures/tiny-preparation';
import type { InterviewPorts } from '@mianmian/application/ports/interview-ports';
import type { Store } from '@mianmian/application/ports/store';
import { readInterview } from '@mianmian/application/use-cases/interview/read-interview';
import { readInterviewReport } from '@mianmian/application/use-cases/interview/read-interview-report';
import { type SayInInterview, sayInInterview } from '@mianmian/application/use-cases/interview/say-in-interview';
import { startInterview } from '@mianmian/application/use-cases/interview/start-interview';
import type { Actor } from '@mianmian/core/access/can';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTestStorage } from '../fixtures/open-test-database.ts';
import type { Engine } from './engine.ts';
import { findOrMakePerson } from './person-rows.ts';

const TURN_MS = 20_000;
const SAID = [
  '',
  '嗯',
  '不方便说',
  '没有了，谢谢',
  '非常抱歉，这边马上看。',
  '抱歉，明天换新，后天回访。',
  '岗位做什么？',
];
/** What may come between a turn and its acknowledgement, or after it. */
const TROUBLES = ['none', 'lost-before', 'lost-after', 'other-tab', 'sent-again'] as const;
type Trouble = (typeof TROUBLES)[number];

class Killed extends Error {}

/** The store of a process that is killed within its next transaction: before it is durable, or right after. */
function mortal(store: Store) {
  let death: 'lost-before' | 'lost-after' | null = null;
  const dying: Store = {
    transact: async (work) => {
      const now = death;
      death = null;
      const result = await store.transact(async (tx) => {
        const done = await work(tx);
        if (now === 'lost-before') throw new Killed();
        return done;
      });
      if (now === 'lost-after') throw new Killed();
      return result;
    },
  };
  return {
    store: dying,
    kill: (when: 'lost-before' | 'lost-after') => {
      death = when;
    },
  };
}

async function openWorld(engine: Engine) {
  const { db, store } = await openTestStorage(engine);
  const life = mortal(store);
  const ports: InterviewPorts & { readonly clock: ReturnType<typeof handClock> } = {
    ...makeWorld({ store: life.store, ids: { next: () => crypto.randomUUID() } }),
    clock: handClock(),
    interviews: () => tinyInterview,
    jobLexicon: tinyPreparation.jobLexicon,
  };
  const meet = async (): Promise<Actor> => {
    const { personId, workspaceId } = await findOrMakePerson(db, ports, crypto.randomUUID());
    return { personId, workspaceId, standing: 'guest', memberships: [] };
  };
  return { ports, kill: life.kill, meet };
}
type World = Awaited<ReturnType<typeof openWorld>>;

/** Says one turn through whatever comes between; the interview after it. */
async function sayThrough({ ports, kill }: World, actor: Actor, sent: SayInInterview, trouble: Trouble) {
  const say = (request: SayInInterview) => sayInInterview(ports, actor, request);
  if (trouble === 'lost-before' || trouble === 'lost-after') {
    kill(trouble);
    await expect(say(sent)).rejects.toThrow(Killed);
  }
  const view = must(await say(sent));
  if (trouble === 'sent-again') expect(await say(sent)).toEqual({ ok: true, value: view });
  if (trouble === 'other-tab') {
    const other = { ...sent, eventId: `other-${sent.turn}`, text: '另一个页面写的' };
    const code = view.endedAt === null ? 'conflict' : 'closed';
    expect(await say(other)).toEqual({ ok: false, error: { code, of: 'interview' } });
    expect(await say({ ...sent, text: '换了内容' })).toMatchObject({ error: { reason: 'event-id-reused' } });
  }
  return view;
}

type Step = { readonly said: number; readonly trouble: Trouble };

/** One whole interview; what was said in it and its report, without what must differ: ids and times. */
async function sit(world: World, seed: number, steps: readonly Step[]) {
  const { ports } = world;
  const actor = await world.meet();
  const start = { eventId: 'start-it', minutes: 15, from: { presetId: 'general' }, seed } as const;
  const first = must(await startInterview(ports, actor, start));
  expect(must(await startInterview(ports, actor, start))).toEqual(first);
  let view = first;
  for (let turn = 1; view.awaited !== null; turn += 1) {
    const { said, trouble } = steps[turn % steps.length] ?? { said: 0, trouble: 'none' };
    ports.clock.advance(TURN_MS);
    const sent: SayInInterview = {
      interviewId: view.id,
      eventId: `turn-${turn}`,
      turn,
      text: SAID[said] ?? '',
      isDeclined: false,
      by: said % 2 === 0 ? 'typed' : 'spoken',
      spentMs: TURN_MS,
      spokenMs: said % 2 === 0 ? null : TURN_MS / 2,
    };
    view = await sayThrough(world, actor, sent, trouble);
    expect(view.turns).toHaveLength(turn);
    expect(must(await readInterview(ports, actor, view.id))).toEqual(view);
  }
  expect(view).toMatchObject({ endedBy: 'interviewer', elapsedMs: view.turns.length * TURN_MS });
  const report = must(await readInterviewReport(ports, actor, view.id));
  expect(must(await readInterviewReport(ports, actor, view.id))).toEqual(report);
  return { lines: view.lines, text: plain(report) };
}

/** The bytes of a report, with ids and times alike. */
const plain = (report: object): string =>
  JSON.stringify(report, (key, value: unknown) =>
    ['interviewId', 'id', 'at', 'startedAt', 'endedAt'].includes(key) && !Array.isArray(value) ? null : value,
  );

describe.each([
  ['sqlite', 40],
  ['postgres', 8],
] as const)('interviews on %s', (engine, numRuns) => {
  it('are the same lines and the same report for the same seed and words, whatever gets lost, comes twice or comes late', async () => {
    const world = await openWorld(engine);
    const step = fc.record({ said: fc.nat(SAID.length - 1), trouble: fc.constantFrom(...TROUBLES) });
    const story = fc.asyncProperty(
      fc.nat(9_999),
      fc.array(step, { minLength: 1, maxLength: 8 }),
      async (seed, steps) => {
        const smooth = steps.map(({ said }): Step => ({ said, trouble: 'none' }));
        const quiet = await sit(world, seed, smooth);
        const troubled = await sit(world, seed, steps);
        expect(troubled.lines).toEqual(quiet.lines);
        expect(troubled.text).toBe(quiet.text);
      },
    );
    await fc.assert(story, { seed: 2026, numRuns });
  });

  it('take one turn of two that come at the same moment, and the same one twice as one', async () => {
    const { ports, meet } = await openWorld(engine);
    const actor = await meet();
    const begun = { eventId: 'begin-it', minutes: 15, from: { presetId: 'general' }, seed: 3 } as const;
    const [one, same] = await Promise.all([startInterview(ports, actor, begun), startInterview(ports, actor, begun)]);
    expect(must(one)).toEqual(must(same));
    const turn = {
      interviewId: must(one).id,
      turn: 1,
      isDeclined: false,
      by: 'typed',
      spentMs: 0,
      spokenMs: null,
    } as const;
    const say = (eventId: string, text: string) => sayInInterview(ports, actor, { ...turn, eventId, text });
    const both = await Promise.all([say('from-tab-1', '非常抱歉'), say('from-tab-2', '明天换新')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: 'conflict', of: 'interview' } });
    const next = { ...turn, turn: 2, eventId: 'turn-two', text: '后天回访' };
    const [first, again] = await Promise.all([sayInInterview(ports, actor, next), sayInInterview(ports, actor, next)]);
    expect(must(again)).toEqual(must(first));
    expect(must(first).turns).toHaveLength(2);
  });
});
