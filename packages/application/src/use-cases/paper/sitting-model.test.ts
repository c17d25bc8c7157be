import { CLOCK } from '@mianmian/core/access/can';
import { MINUTE_MS } from '@mianmian/core/shared/instant';
import { foldSitting, LATE_GRACE_MS } from '@mianmian/core/sitting/sitting';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANNE, makeWorld, must, type World } from '../../fixtures/make-world.ts';
import { beatHeart } from '../server/beat-heart.ts';
import { creditDowntime } from '../server/credit-downtime.ts';
import { expireSittings } from './expire-sittings.ts';
import { handIn } from './hand-in.ts';
import { readSitting } from './read-sitting.ts';
import { saveAnswer } from './save-answer.ts';
import { startSitting } from './start-sitting.ts';

type Step =
  | { readonly do: 'save'; readonly questionId: string; readonly text: string; readonly stale: boolean }
  | { readonly do: 'resend' | 'hand-in' | 'tick' }
  | { readonly do: 'wait' | 'outage'; readonly minutes: number };

const minutes = fc.integer({ min: 1, max: 40 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      questionId: fc.constantFrom('a', 'b', 'c'),
      text: fc.constantFrom('', '嗯', '非常抱歉', '抱歉，明天回访', '后天处理好'),
      stale: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'resend' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'hand-in' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'tick' as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('outage' as const), minutes }) },
);

/** What a sitting must be, told without logs, revisions or stores. */
type Model = { readonly texts: Map<string, string>; deadlineAt: number; open: boolean };

type Sent = Parameters<typeof saveAnswer>[2];

/** Plays the steps on the use cases and on the model side by side; they must agree at each. */
async function play(world: World, id: string, model: Model, steps: readonly Step[]): Promise<void> {
  let taken: Sent | null = null;
  for (const [i, each] of steps.entries()) {
    if (world.clock.now() > model.deadlineAt + LATE_GRACE_MS) model.open = false;
    switch (each.do) {
      case 'save': {
        const { questionId, text } = each;
        const held = await readHeld(world, id, questionId);
        const baseRevision = each.stale ? Math.max(0, held.revision - 1) : held.revision;
        const request = { sittingId: id, questionId, text, baseRevision, eventId: `save-${i}` };
        const { ok } = await saveAnswer(world, ANNE, request);
        expect(ok).toBe(model.open && (baseRevision === held.revision || text === held.text));
        if (ok) model.texts.set(questionId, text);
        if (ok && text !== held.text) taken = request;
        break;
      }
      case 'resend':
        if (taken !== null) expect(must(await saveAnswer(world, ANNE, taken)).revision).toBe(taken.baseRevision + 1);
        break;
      case 'hand-in':
        must(await handIn(world, ANNE, { sittingId: id, eventId: `hand-in-${i}` }));
        model.open = false;
        break;
      case 'tick':
        await expireSittings(world, CLOCK, 10);
        break;
      case 'wait':
        world.clock.advance(each.minutes * MINUTE_MS);
        break;
      case 'outage':
        await beatHeart(world, CLOCK);
        world.clock.advance(each.minutes * MINUTE_MS);
        await creditDowntime(world, CLOCK);
        if (model.open) model.deadlineAt += each.minutes * MINUTE_MS;
        break;
    }
  }
}

async function readHeld(world: World, id: string, questionId: string) {
  const { answers } = must(await readSitting(world, ANNE, id));
  const answer = answers.find((each) => each.questionId === questionId);
  return { revision: answer?.revision ?? 0, text: answer?.text ?? null };
}

describe('a sitting, whatever happens to it in whatever order', () => {
  it('holds the last acknowledged texts, closes once, and is the fold of its log', async () => {
    const stories = fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const world = makeWorld();
      const { id, deadlineAt } = must(
        await startSitting(world, ANNE, { eventId: 'start', paperId: 'paper', form: 'full' }),
      );
      const model: Model = { texts: new Map(), deadlineAt, open: true };
      await play(world, id, model, steps);

      const open = model.open && world.clock.now() <= model.deadlineAt + LATE_GRACE_MS;
      const view = must(await readSitting(world, ANNE, id));
      expect(view.status).toBe(open ? 'open' : 'handed-in');
      expect(new Map(view.answers.map(({ questionId, text }) => [questionId, text]))).toEqual(model.texts);
      if (open) expect(view.deadlineAt).toBe(model.deadlineAt);

      const [record, log, answers] = await world.store.transact(async (tx) => [
        await tx.sittings.find(id),
        await tx.sittings.readLog(id),
        await tx.answers.listOfSitting(id),
      ]);
      expect(foldSitting(log)).toEqual(record?.sitting);
      expect(log.filter(({ event }) => event.kind === 'handed-in')).toHaveLength(open ? 0 : 1);
      expect(answers).toHaveLength(open ? 0 : 3);
    });
    await fc.assert(stories, { seed: 2026, numRuns: 200 });
  });
});
