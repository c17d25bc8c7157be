import { loadLevelJudge } from '@mianmian/content-schema/load-level-judge';
import { readHistories } from '@mianmian/training/levels/labelled-history';
import { expect, it } from 'vitest';
import { CONTENT_DIRECTORY, readBank } from '../agreement/read-bank.ts';
import { confusionOf, judgeHistories } from './measure-levels.ts';

const FEWEST_RIGHT = 27;

it('gives the labelled level to at least 27 of the 30 sealed histories', () => {
  const judge = loadLevelJudge(CONTENT_DIRECTORY);
  if (!judge.ok) throw new Error('the weights are broken');
  const { right, total } = confusionOf(
    judgeHistories(readHistories('held-out.yaml'), judge.value, readBank().questions),
  );
  expect(total).toBe(30);
  expect(right).toBeGreaterThanOrEqual(FEWEST_RIGHT);
});
