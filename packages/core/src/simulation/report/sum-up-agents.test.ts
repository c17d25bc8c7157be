import { describe, expect, it } from 'vitest';
import { passHatOf, sumUpAgents } from './sum-up-agents.ts';

const choose = (n: number, k: number): number => (k === 0 ? 1 : (n / k) * choose(n - 1, k - 1));

describe('pass^k', () => {
  it('is C(c, k) / C(n, k) for every n, c and k', () => {
    for (let runs = 1; runs <= 9; runs += 1) {
      for (let passed = 0; passed <= runs; passed += 1) {
        for (let k = 1; k <= runs; k += 1) {
          const expected = passed < k ? 0 : choose(passed, k) / choose(runs, k);
          expect(passHatOf({ runs, passed }, k)).toBeCloseTo(expected, 12);
        }
      }
    }
  });

  it('is on average what k new runs would do: no more and no less', () => {
    // All samples of 4 runs of an agent that passes 3 of 5 times, weighted by their chance.
    const chance = 0.6;
    const weighed = [0, 1, 2, 3, 4].map(
      (passed) =>
        choose(4, passed) * chance ** passed * (1 - chance) ** (4 - passed) * passHatOf({ runs: 4, passed }, 2),
    );
    expect(weighed.reduce((sum, part) => sum + part, 0)).toBeCloseTo(chance ** 2, 12);
  });
});

describe('sumUpAgents', () => {
  it('weighs every task alike, and goes no further than the task with the fewest runs', () => {
    const results = [
      { task: 'a', score: 100, isPassed: true },
      { task: 'a', score: 80, isPassed: true },
      { task: 'a', score: 0, isPassed: false },
      { task: 'b', score: 20, isPassed: false },
      { task: 'b', score: 100, isPassed: true },
    ];
    const { runs, meanScore, tasks, passHat } = sumUpAgents(results);
    expect([runs, meanScore]).toEqual([5, 60]);
    expect(tasks.map(({ task, passed }) => [task, passed])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(passHat).toHaveLength(2);
    expect(passHat[0]).toBeCloseTo((2 / 3 + 1 / 2) / 2, 12);
    expect(passHat[1]).toBeCloseTo((1 / 3 + 0) / 2, 12);
  });
});
