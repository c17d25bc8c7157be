import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TRANSCRIPTS, toldRuns } from './fixtures/told-runs.ts';

const RUNS = toldRuns();

it('keeps twenty runs of good, middling and bad agents, each of another kind of matter or person', () => {
  expect(RUNS).toHaveLength(20);
  expect(new Set(RUNS.map(({ input }) => `${input.scenario}/${input.variant}/${input.seed}`)).size).toBe(20);
  for (const agent of ['good', 'middling', 'bad']) {
    expect(RUNS.filter(({ input }) => input.agent === agent).length).toBeGreaterThanOrEqual(6);
  }
});

describe.each(RUNS.map((told) => [told.input.id, told] as const))('the stored run %s', (id, { input, run }) => {
  it('still plays to its end, and lies beside its inputs as text', () => {
    expect(run.chats.every(({ hasEnded }) => hasEnded)).toBe(true);
    const said = input.steps.flatMap((step) => ('say' in step ? [step.say] : []));
    const heard = run.log.flatMap((event) => (event.kind === 'agent' ? [event.text] : []));
    expect(said.slice(0, 2).filter((line) => !heard.includes(line))).toEqual([]);
    expect(existsSync(`${TRANSCRIPTS}${id}.md`)).toBe(true);
  });
});
