import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ActReader } from '@mianmian/core/language/acts/act-frame';
import { hashText } from '@mianmian/core/shared/hash';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { ContentProblem } from '../content-problem.ts';
import { ACT_WEIGHTS_FILE, loadActReader } from '../load-act-reader.ts';
import { readSimulation } from './load-simulation.ts';
import type { SimulationContent } from './simulation-content.ts';

/** Everything a desk is made of. `actsHash` changes with what the reader of acts learnt. */
export type LoadedDesk = SimulationContent & { readonly readActs: ActReader; readonly actsHash: string };

/** Reads the simulation and the reader of agents' turns; takes about half a second. Errors: all problems of all files. */
export function loadDeskContent(directory: string): Result<LoadedDesk, readonly ContentProblem[]> {
  const loaded = loadSoundDesk(directory);
  if (!loaded.ok) return loaded;
  const { problems, brokenScenarioIds: _none, ...desk } = loaded.value;
  return problems.length > 0 ? fail(problems) : ok(desk);
}

/** The desk without the scenarios whose files have `problems`. */
type SoundDesk = LoadedDesk & {
  readonly brokenScenarioIds: ReadonlySet<string>;
  readonly problems: readonly ContentProblem[];
};

/** The same for a server that goes on without them. Errors: what no desk can do without is broken; all problems. */
export function loadSoundDesk(directory: string): Result<SoundDesk, readonly ContentProblem[]> {
  const { sound, problems } = readSimulation(directory);
  const reader = loadActReader(directory);
  if (sound === null || !reader.ok) return fail([...problems, ...(reader.ok ? [] : reader.error)]);
  const actsHash = hashText(readFileSync(join(directory, ACT_WEIGHTS_FILE), 'latin1'));
  const brokenScenarioIds = new Set(problems.map(({ file }) => basename(file, '.yaml')));
  return ok({ ...sound, readActs: reader.value, actsHash, brokenScenarioIds, problems });
}
