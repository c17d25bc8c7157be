import { gradeRun } from '@mianmian/core/simulation/grading/grade-run';
import { runScript } from '@mianmian/core/simulation/run/run-script';
import type { ScriptStep } from '@mianmian/core/simulation/scenario/scenario';
import { describe, expect, it } from 'vitest';
import { everyVariant } from './fixtures/every-variant.ts';
import { paraphrasesOf } from './fixtures/paraphrases-of.ts';

const SEEDS = [1, 5];
const CASES = everyVariant().flatMap((one) => {
  const paraphrases = paraphrasesOf(one.scenario.id);
  return paraphrases === undefined ? [] : [{ ...one, paraphrases }];
});

describe.each(CASES)('other words for the way through $scenario.id/$variant.id', ({ variant, setup, paraphrases }) => {
  const lines = variant.oracle.flatMap((step) => ('say' in step ? [step.say] : []));
  const faultsOf = (seed: number, oracle: readonly ScriptStep[]): readonly string[] => {
    const grade = gradeRun(setup(seed), runScript(setup(seed), oracle));
    return grade.chats.flatMap(({ gates, fatals }) => [
      ...gates.filter(({ isPassed }) => !isPassed).map(({ name }) => name),
      ...fatals.map(({ code, rule }) => `${code} ${rule}`),
    ]);
  };

  it('are written twice for every line, and are no copies', () => {
    for (const line of lines) {
      const [first, second] = paraphrases[line] ?? ['', ''];
      expect(new Set([line, first, second]).size, line).toBe(3);
      expect(Math.min(first.length, second.length), line).toBeGreaterThan(1);
    }
  });

  it.each(SEEDS)(
    'keep the gates line by line, seed %d',
    (seed) => {
      for (const [index, step] of variant.oracle.entries()) {
        if (!('say' in step)) continue;
        for (const say of paraphrases[step.say] ?? []) {
          expect(faultsOf(seed, variant.oracle.with(index, { say })), say).toEqual([]);
        }
      }
    },
    60_000,
  );

  it.each([0, 1] as const)('keep the gates all together, way %d', (way) => {
    const steps = variant.oracle.map((step) => ('say' in step ? { say: paraphrases[step.say]?.[way] ?? '' } : step));
    for (const seed of SEEDS) expect(faultsOf(seed, steps)).toEqual([]);
  });
});
