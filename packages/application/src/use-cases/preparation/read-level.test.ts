import { SECOND_MS } from '@mianmian/core/shared/instant';
import { expect, it } from 'vitest';
import { ANNE, BEN, makeWorld, must } from '../../fixtures/make-world.ts';
import { tinyPreparation } from '../../fixtures/tiny-preparation.ts';
import { handIn } from '../paper/hand-in.ts';
import { saveAnswer } from '../paper/save-answer.ts';
import { startSitting } from '../paper/start-sitting.ts';
import { practiseQuestion } from '../practice/practise-question.ts';
import { readLevel } from './read-level.ts';

const FURTHER = '抱歉，明天我主动回访';

it('judges papers and practice together, says where each piece was seen, and tells it to nobody else', async () => {
  const ports = { ...makeWorld(), preparation: tinyPreparation };
  must(await practiseQuestion(ports, ANNE, { questionId: 'a', answer: FURTHER, eventId: 'one' }));
  const alone = await readLevel(ports, ANNE);
  expect([alone.level, alone.basis.answers, alone.next?.level]).toEqual(['none', 1, 'basic']);
  expect(alone.next?.lacks[0]).toContain('现在看到 1 处');

  ports.clock.advance(SECOND_MS);
  const { id } = must(await startSitting(ports, ANNE, { eventId: 'start', paperId: 'paper', form: 'full' }));
  const save = { sittingId: id, questionId: 'b', text: FURTHER, baseRevision: 0, eventId: 'save' };
  must(await saveAnswer(ports, ANNE, save));
  must(await handIn(ports, ANNE, { sittingId: id, eventId: 'done' }));
  const level = await readLevel(ports, ANNE);
  expect(level.level).toBe('proactive');
  expect(
    level.pieces.map(({ kind, recordId, title, text, carries }) => [kind, recordId, title, text, carries]),
  ).toEqual([
    ['paper', id, '题b', FURTHER, true],
    ['practice', 'a', '题a', FURTHER, true],
  ]);
  expect(level.next).toMatchObject({ level: 'solving', steps: [{ to: { kind: 'practice', id: 'c' } }] });
  expect(level.next?.lacks.length).toBeGreaterThan(1);

  for (const actor of [BEN, null]) {
    const theirs = await readLevel(ports, actor);
    expect([theirs.level, theirs.pieces, theirs.basis.answers]).toEqual(['none', [], 0]);
  }
});

it('reads three hundred answers and 150,000 characters at most, the newest, and says that there is more', async () => {
  const ports = { ...makeWorld(), preparation: tinyPreparation };
  must(await practiseQuestion(ports, ANNE, { questionId: 'a', answer: FURTHER, eventId: 'one' }));
  await ports.store.transact(async (tx) => {
    const [last] = await tx.answers.listScored(ANNE.workspaceId, 1);
    if (last === undefined) throw new Error('nothing was practised');
    for (let each = 1; each <= 300; each += 1) {
      await tx.answers.add({ ...last, id: `${last.id}-${each}`, eventId: `again-${each}`, at: last.at + each });
    }
  });
  const { basis, pieces } = await readLevel(ports, ANNE);
  expect([basis, pieces.length]).toEqual([{ answers: 300, desks: 0, tasks: 0, isCut: true }, 40]);

  await ports.store.transact(async (tx) => {
    const [last] = await tx.answers.listScored(ANNE.workspaceId, 1);
    if (last === undefined) throw new Error('nothing was practised');
    for (let each = 1; each <= 31; each += 1) {
      const answer = '明'.repeat(5_000);
      await tx.answers.add({ ...last, id: `long-${each}`, eventId: `long-${each}`, at: last.at + each, answer });
    }
  });
  expect((await readLevel(ports, ANNE)).basis).toEqual({ answers: 30, desks: 0, tasks: 0, isCut: true });
});
