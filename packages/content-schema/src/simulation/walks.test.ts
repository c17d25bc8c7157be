import { gradeRun } from '@mianmian/core/simulation/grading/grade-run';
import { advance } from '@mianmian/core/simulation/run/advance';
import { replay } from '@mianmian/core/simulation/run/replay';
import type { Run } from '@mianmian/core/simulation/run/run';
import { describe, expect, it } from 'vitest';
import { everyVariant } from './fixtures/every-variant.ts';
import { walk } from './fixtures/walk.ts';

/** `WALKS=10000` for the long proof. */
const WALKS = Number(process.env.WALKS ?? 300);
const CASES = everyVariant();

const customerTexts = (run: Run, chat: string): readonly string[] =>
  run.log.flatMap((event) => (event.kind === 'customer' && event.chat === chat ? [event.text] : []));

/** Digits a customer says are of facts; those of the same fact must always be the same. */
function contradictions(run: Run): readonly string[] {
  return run.chats.flatMap(({ mind }) => {
    const { script } = mind;
    return run.log.flatMap((event) => {
      if (event.kind !== 'customer' || event.chat !== script.id || !event.act.startsWith('tell:')) return [];
      const fact = script.facts.find(({ id }) => `tell:${id}` === event.act);
      const digits = /\d{4,}/.exec(event.text)?.[0];
      return digits === undefined || fact?.say.some((words) => words.includes(digits)) ? [] : [event.text];
    });
  });
}

describe('random walks', () => {
  it(`${WALKS} of them end, without a message twice in a row or a changed fact, and replay to the same bytes`, () => {
    for (let seed = 1; seed <= WALKS; seed += 1) {
      const { scenario, variant, setup } = CASES[seed % CASES.length] ?? CASES[0] ?? raise();
      const made = setup(seed);
      const run = walk(made);
      const place = `${scenario.id}/${variant.id}/${seed}`;
      expect(
        run.chats.every(({ hasEnded }) => hasEnded),
        `${place} ends`,
      ).toBe(true);
      for (const { mind } of run.chats) {
        const texts = customerTexts(run, mind.script.id);
        expect(
          texts.filter((text, index) => text === texts[index - 1]),
          `${place} repeats`,
        ).toEqual([]);
      }
      expect(contradictions(run), `${place} contradicts`).toEqual([]);
      const times = run.log.map(({ atMs }) => atMs);
      expect(times, `${place} order`).toEqual(times.toSorted((a, b) => a - b));
      expect(gradeRun(made, run).score, place).toBeLessThanOrEqual(100);
      if (seed % 10 === 0) {
        const again = advance(replay(made, run.inputs), Number.MAX_SAFE_INTEGER);
        expect(JSON.stringify(again), `${place} replays`).toBe(JSON.stringify(run));
      }
    }
  }, 600_000);
});

function raise(): never {
  throw new Error('no variants');
}
