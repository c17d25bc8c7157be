import { type DeskParts, setUpRun } from '../desk/set-up-run.ts';
import { gradeRun } from '../grading/grade-run.ts';
import { runScript } from '../run/run-script.ts';
import type { Scenario, ScriptStep } from '../scenario/scenario.ts';
import { DEGENERATE_AGENTS } from './degenerate-agents.ts';
import { ORACLE_VARIATIONS } from './oracle-variations.ts';

/** How one agent did on one variant with one seed. */
export type ZooResult = {
  readonly scenario: string;
  readonly variant: string;
  readonly seed: number;
  readonly agent: string;
  readonly kind: 'oracle' | 'spoilt' | 'cheater';
  readonly score: number;
  readonly areGatesPassed: boolean;
  /** Missed gates and fatal errors, for whoever mends the scenario. */
  readonly missed: readonly string[];
};

/** Lets the whole zoo play one scenario, all variants, with each seed. */
export function runZoo(parts: DeskParts, scenario: Scenario, seeds: readonly number[]): readonly ZooResult[] {
  return scenario.variants.flatMap((variant) =>
    seeds.flatMap((seed) => {
      const setup = setUpRun(parts, scenario, variant, seed);
      const play = (agent: string, kind: ZooResult['kind'], steps: readonly ScriptStep[]): ZooResult => {
        const grade = gradeRun(setup, runScript(setup, steps));
        const missed = grade.chats.flatMap(({ gates, fatals }) => [
          ...gates.filter(({ isPassed }) => !isPassed).map(({ name }) => name),
          ...fatals.map(({ code, rule }) => `${code} ${rule}`),
        ]);
        const { score, areGatesPassed } = grade;
        return { scenario: scenario.id, variant: variant.id, seed, agent, kind, score, areGatesPassed, missed };
      };
      return [
        play('oracle', 'oracle', variant.oracle),
        ...ORACLE_VARIATIONS.map(({ id, spoil }) => play(id, 'spoilt', spoil(variant.oracle))),
        ...DEGENERATE_AGENTS.map(({ id, script }) => play(id, 'cheater', script(variant, setup.policy))),
      ];
    }),
  );
}
