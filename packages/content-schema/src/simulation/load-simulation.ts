import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Scenario } from '@mianmian/core/simulation/scenario/scenario';
import type { z } from 'zod';
import { type ContentFile, problemAt } from '../content-file.ts';
import { byPlace, type ContentProblem } from '../content-problem.ts';
import { readYamlFile } from '../read-yaml-file.ts';
import { personasFileSchema, repliesFileSchema } from './cast-file.ts';
import { checkScenario } from './check-scenario.ts';
import { phrasesFileSchema } from './phrases-file.ts';
import { policyFileSchema } from './policy-file.ts';
import { scenarioFileSchema } from './scenario-file.ts';
import { scenarioOf } from './scenario-of.ts';
import type { SimulationContent } from './simulation-content.ts';

/** What of the simulation is sound, and what is wrong with the rest. */
type SoundSimulation = {
  /** Without the scenarios that have a problem; null when something that all of them need has one. */
  readonly sound: SimulationContent | null;
  /** Ordered by file and line. */
  readonly problems: readonly ContentProblem[];
};

/**
 * Reads and checks `scenarios/*.yaml`, `policies/*.yaml`, `customers/*.yaml` and `desk/phrases.yaml` of a content directory.
 * Errors: all problems of all files in one run, ordered by file and line; never an empty list.
 */
export function loadSimulation(directory: string): Result<SimulationContent, readonly ContentProblem[]> {
  const { sound, problems } = readSimulation(directory);
  return problems.length > 0 || sound === null ? fail(problems) : ok(sound);
}

/** The same for whoever goes on without the broken scenarios. */
export function readSimulation(directory: string): SoundSimulation {
  const policies = readAll(directory, 'policies', policyFileSchema);
  const scenarios = readAll(directory, 'scenarios', scenarioFileSchema);
  const personas = readOne(directory, 'customers/personas.yaml', personasFileSchema);
  const replies = readOne(directory, 'customers/replies.yaml', repliesFileSchema);
  const phrases = readOne(directory, 'desk/phrases.yaml', phrasesFileSchema);
  const policyIds = policies.names;
  const personaIds = personas.ok ? personas.value.value.personas.map(({ id }) => id) : [];
  const problems: ContentProblem[] = [
    ...policies.problems,
    ...scenarios.problems,
    ...(personas.ok ? [] : personas.error),
    ...(replies.ok ? [] : replies.error),
    ...(phrases.ok ? [] : phrases.error),
  ];
  const whole: { readonly file: string; readonly scenario: Scenario }[] = [];
  for (const source of scenarios.sources) {
    const scenario = scenarioOf(source);
    if (!scenario.ok) problems.push(...scenario.error);
    else {
      whole.push({ file: source.file, scenario: scenario.value });
      problems.push(...checkScenario(source, scenario.value, policyIds, personaIds));
    }
  }
  problems.sort(byPlace);
  const broken = new Set(problems.map(({ file }) => file));
  const isShared = [...broken].some((file) => !file.startsWith('scenarios/'));
  if (isShared || !personas.ok || !replies.ok || !phrases.ok) return { sound: null, problems };
  const sound = {
    scenarios: whole.filter(({ file }) => !broken.has(file)).map(({ scenario }) => scenario),
    policies: policies.sources.map(({ value }) => value),
    cast: { personas: personas.value.value.personas, replies: replies.value.value },
    phrases: phrases.value.value.phrases,
  };
  return { sound, problems };
}

function readOne<T>(
  directory: string,
  file: string,
  schema: z.ZodType<T>,
): Result<ContentFile<T>, readonly ContentProblem[]> {
  return existsSync(join(directory, file))
    ? readYamlFile(directory, file, schema)
    : fail([{ file, line: 1, message: '文件不存在' }]);
}

type Folder<T> = {
  readonly names: readonly string[];
  readonly sources: readonly ContentFile<T>[];
  readonly problems: readonly ContentProblem[];
};

function readAll<T extends { readonly id: string }>(
  directory: string,
  folder: string,
  schema: z.ZodType<T>,
): Folder<T> {
  const files = existsSync(join(directory, folder))
    ? readdirSync(join(directory, folder))
        .filter((file) => file.endsWith('.yaml'))
        .sort()
    : [];
  const problems: ContentProblem[] = [];
  const sources: ContentFile<T>[] = [];
  for (const file of files) {
    const read = readYamlFile(directory, `${folder}/${file}`, schema);
    if (!read.ok) {
      problems.push(...read.error);
      continue;
    }
    sources.push(read.value);
    const name = basename(file, '.yaml');
    if (read.value.value.id !== name) problems.push(problemAt(read.value, ['id'], `id 应与文件名「${name}」相同`));
  }
  return { names: files.map((file) => basename(file, '.yaml')), sources, problems };
}
