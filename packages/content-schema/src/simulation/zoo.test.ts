import { fileURLToPath } from 'node:url';
import { judgeZoo } from '@mianmian/core/simulation/zoo/judge-zoo';
import { runZoo } from '@mianmian/core/simulation/zoo/run-zoo';
import { describe, expect, it } from 'vitest';
import { loadActReader } from '../load-act-reader.ts';
import { loadSimulation } from './load-simulation.ts';

const CONTENT = fileURLToPath(new URL('../../../../content', import.meta.url));
const loaded = loadSimulation(CONTENT);
if (!loaded.ok) throw new Error(loaded.error.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
const reader = loadActReader(CONTENT);
if (!reader.ok) throw new Error(reader.error.map(({ message }) => message).join('\n'));
const { scenarios, policies, cast } = loaded.value;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe.each(scenarios)('scenario $id', (scenario) => {
  it('rewards the way through and no trick, with every variant and eight seeds', () => {
    const policy = policies.find(({ id }) => id === scenario.policyId);
    if (policy === undefined) throw new Error(`no policy ${scenario.policyId}`);
    expect(judgeZoo(runZoo(scenario, policy, cast, reader.value, SEEDS))).toEqual([]);
  }, 120_000);
});
