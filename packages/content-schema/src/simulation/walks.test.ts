import { gradeRun } from '@mianmian/core/simulation/grading/grade-run';
import { advance } from '@mianmian/core/simulation/run/advance';
import { replay } from '@mianmian/core/simulation/run/replay';
import type { Run } from '@mianmian/core/simulation/run/run';
import { describe, expect, it } from 'vitest';
import { changedFacts, repeatsIn, unansweredIn } from './fixtures/customer-faults.ts';
import { everyVariant } from './fixtures/every-variant.ts';
import { walk } from './fixtures/walk.ts';

/** `WALKS=10000` for the long proof. */
const WALKS = Number(process.env.WALKS ?? 300);
const CASES = everyVariant();

/** All that no run may show, whatever the agent did. */
function faultsOf(run: Run): readonly string[] {
  const times = run.log.map(({ atMs }) => atMs);
  return [
    ...run.chats.filter(({ hasEnded }) => !hasEnded).map(({ mind }) => `${mind.script.id} has no end`),
    ...run.chats.flatMap((chat) => [
      ...repeatsIn(run, chat).map((text) => `twice in a row: ${text}`),
      ...changedFacts(run, chat).map((text) => `another fact than his: ${text}`),
      ...unansweredIn(run, chat).map((text) => `left without a way on: ${text}`),
    ]),
    ...(times.some((atMs, index) => atMs < (times[index - 1] ?? 0)) ? ['time runs back'] : []),
  ];
}

describe('random walks', () => {
  it(`${WALKS} of them end, without a message twice in a row, a dead end or a changed fact, and replay to the same bytes`, () => {
    for (let seed = 1; seed <= WALKS; seed += 1) {
      const { scenario, variant, setup } = CASES[seed % CASES.length] ?? CASES[0] ?? raise();
      const made = setup(seed);
      const run = walk(made);
      const place = `${scenario.id}/${variant.id}/${seed}`;
      expect(faultsOf(run), place).toEqual([]);
      const { score } = gradeRun(made, run);
      expect(score >= 0 && score <= 100, `${place}: ${score}`).toBe(true);
      if (seed % 10 === 0) {
        const again = advance(replay(made, run.inputs), Number.MAX_SAFE_INTEGER);
        expect(JSON.stringify(again), `${place} replays`).toBe(JSON.stringify(run));
      }
    }
  }, 1_800_000);
});

function raise(): never {
  throw new Error('no variants');
}
