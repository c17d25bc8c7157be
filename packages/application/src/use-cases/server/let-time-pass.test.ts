import { CLOCK } from '@mianmian/core/access/can';
import { MINUTE_MS, SECOND_MS } from '@mianmian/core/shared/instant';
import { describe, expect, it } from 'vitest';
import { ANNE, makeWorld, must, type World } from '../../fixtures/make-world.ts';
import { expireSittings } from '../paper/expire-sittings.ts';
import { readReport } from '../paper/read-report.ts';
import { readSitting } from '../paper/read-sitting.ts';
import { startSitting } from '../paper/start-sitting.ts';
import { beatHeart } from './beat-heart.ts';
import { creditDowntime } from './credit-downtime.ts';

const start = async (world: World, eventId = 'start') =>
  must(await startSitting(world, ANNE, { eventId, paperId: 'paper', form: 'full' }));

describe('expireSittings', () => {
  it('hands in each due sitting once, at most as many as asked, and leaves the others alone', async () => {
    const world = makeWorld();
    const early = [(await start(world, 'one')).id, (await start(world, 'two')).id].sort();
    world.clock.advance(MINUTE_MS);
    const late = await start(world, 'three');
    world.clock.advance(90 * MINUTE_MS + 1);
    const first = await expireSittings(world, CLOCK, 1);
    const second = await expireSittings(world, CLOCK, 10);
    expect([...first.handedIn, ...second.handedIn].sort()).toEqual(early);
    expect((await expireSittings(world, CLOCK, 10)).handedIn).toEqual([]);
    expect(must(await readSitting(world, ANNE, late.id)).status).toBe('open');
  });

  it('lets a sitting that a bug keeps open neither stop the others nor be tried every second', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    world.clock.advance(92 * MINUTE_MS);
    const broken = {
      ...world,
      scorer: {
        ...world.scorer,
        score: () => {
          throw new Error('bug');
        },
      },
    };
    expect(await expireSittings(broken, CLOCK, 10)).toMatchObject({ handedIn: [], failed: [{ sittingId: id }] });
    expect(await expireSittings(broken, CLOCK, 10)).toEqual({ handedIn: [], failed: [] });
    world.clock.advance(MINUTE_MS + 1);
    expect((await expireSittings(world, CLOCK, 10)).handedIn).toEqual([id]);
    expect(must(await readReport(world, ANNE, id)).unanswered).toBe(3);
  });
});

describe('creditDowntime', () => {
  it('gives every open sitting the time the server was away', async () => {
    const world = makeWorld();
    const { id, deadlineAt } = await start(world);
    world.clock.advance(10 * SECOND_MS);
    await beatHeart(world, CLOCK);
    world.clock.advance(7 * MINUTE_MS);
    expect(await creditDowntime(world, CLOCK)).toEqual([{ sittingId: id, creditMs: 7 * MINUTE_MS }]);
    expect(must(await readSitting(world, ANNE, id)).deadlineAt).toBe(deadlineAt + 7 * MINUTE_MS);
    expect(await creditDowntime(world, CLOCK)).toEqual([]);
  });

  it('counts from the last sign of life of the sitting when that is later than the heartbeat', async () => {
    const world = makeWorld();
    await beatHeart(world, CLOCK);
    world.clock.advance(2 * SECOND_MS);
    const { id } = await start(world);
    world.clock.advance(20 * SECOND_MS);
    expect(await creditDowntime(world, CLOCK)).toEqual([{ sittingId: id, creditMs: 20 * SECOND_MS }]);
  });

  it('keeps a sitting open whose deadline passed while nobody could reach the server', async () => {
    const world = makeWorld();
    const { id } = await start(world);
    world.clock.advance(80 * MINUTE_MS);
    await beatHeart(world, CLOCK);
    world.clock.advance(60 * MINUTE_MS);
    await creditDowntime(world, CLOCK);
    const sitting = must(await readSitting(world, ANNE, id));
    expect(sitting.status).toBe('open');
    expect(sitting.deadlineAt - world.clock.now()).toBe(10 * MINUTE_MS);
  });

  it('credits no restart that nobody notices, and nothing on the first start ever', async () => {
    const world = makeWorld();
    await start(world);
    expect(await creditDowntime(world, CLOCK)).toEqual([]);
    world.clock.advance(5 * SECOND_MS);
    expect(await creditDowntime(world, CLOCK)).toEqual([]);
  });
});
