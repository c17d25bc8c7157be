import { SECOND_MS } from '@mianmian/core/shared/instant';
import { expect, it } from 'vitest';
import { ANNE, BEN, makeWorld, must, type World } from '../../fixtures/make-world.ts';
import { handIn } from '../paper/hand-in.ts';
import { saveAnswer } from '../paper/save-answer.ts';
import { startSitting } from '../paper/start-sitting.ts';
import { practiseQuestion } from '../practice/practise-question.ts';
import { readProgress } from './read-progress.ts';

const ANSWER = '抱歉，明天处理';

async function handInTwo(world: World): Promise<void> {
  const { id } = must(await startSitting(world, ANNE, { eventId: 'start', paperId: 'paper', form: 'full' }));
  for (const questionId of ['a', 'b']) {
    const save = { sittingId: id, questionId, text: ANSWER, baseRevision: 0, eventId: `save-${questionId}` };
    must(await saveAnswer(world, ANNE, save));
  }
  must(await handIn(world, ANNE, { sittingId: id, eventId: 'done' }));
}

/** So many answers as the one that was practised last, later than all others. */
const repeatPractice = (world: World, count: number) =>
  world.store.transact(async (tx) => {
    const [last] = await tx.answers.listScored(ANNE.workspaceId, 1);
    if (last === undefined) throw new Error('nothing was practised');
    for (let each = 1; each <= count; each += 1) {
      await tx.answers.add({ ...last, id: `${last.id}-${each}`, eventId: `again-${each}`, at: last.at + each });
    }
  });

it('goes back five hundred scored answers and tells no paper of which only a part is among them', async () => {
  const world = makeWorld();
  await handInTwo(world);
  world.clock.advance(SECOND_MS);
  must(await practiseQuestion(world, ANNE, { questionId: 'a', answer: ANSWER, eventId: 'practice' }));
  await repeatPractice(world, 497);
  const whole = await readProgress(world, ANNE);
  expect([whole.points.length, whole.points[0]?.source]).toEqual([499, 'paper']);

  must(await practiseQuestion(world, ANNE, { questionId: 'a', answer: ANSWER, eventId: 'one-more' }));
  const rest = await readProgress(world, ANNE);
  expect([rest.points.length, rest.points[0]?.source]).toEqual([499, 'practice']);
  expect((await readProgress(world, BEN)).points).toEqual([]);
});
