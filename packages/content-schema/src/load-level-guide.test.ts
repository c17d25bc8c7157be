import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadLevelGuide } from './load-level-guide.ts';
import { loadSimulation } from './simulation/load-simulation.ts';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

it('knows a level for every outcome of every shipped scenario, and names those that a guide lacks', () => {
  const simulation = loadSimulation(CONTENT);
  if (!simulation.ok) throw new Error('the scenarios are broken');
  const world = {
    questionIds: ['q3-1', 'b-angry', 'q4-3', 'q2-4', 'b-star-problem', 'b-unsolved', 'b-kpi'],
    scenarios: simulation.value.scenarios,
  };
  const whole = loadLevelGuide(CONTENT, world);
  expect(whole.ok ? [] : whole.error).toEqual([]);

  const directory = mkdtempSync(join(tmpdir(), 'levels-'));
  try {
    cpSync(join(CONTENT, 'coaching'), join(directory, 'coaching'), { recursive: true });
    const file = join(directory, 'coaching/levels.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('    - 问清哪天要用\n', '    - 催了仓库\n').replace('id: b-kpi', 'id: b-gone'));
    const broken = loadLevelGuide(directory, world);
    const messages = broken.ok ? [] : broken.error.map(({ message }) => message);
    expect(messages.some((message) => message.includes('催了仓库'))).toBe(true);
    writeFileSync(file, text.replace('    - 问清哪天要用\n', '').replace('id: b-kpi', 'id: b-gone'));
    const lacking = loadLevelGuide(directory, world);
    expect(lacking.ok ? [] : lacking.error.map(({ message }) => message)).toEqual([
      expect.stringContaining('问清哪天要用'),
      expect.stringContaining('问清哪天要用'),
      expect.stringContaining('b-gone'),
    ]);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
