import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActReader } from '@mianmian/core/language/acts/act-frame';
import { hashText } from '@mianmian/core/shared/hash';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { ContentProblem } from '../content-problem.ts';
import { ACT_WEIGHTS_FILE, loadActReader } from '../load-act-reader.ts';
import { loadSimulation } from './load-simulation.ts';
import type { SimulationContent } from './simulation-content.ts';

/** Everything a desk is made of. `actsHash` changes with what the reader of acts learnt. */
export type LoadedDesk = SimulationContent & { readonly readActs: ActReader; readonly actsHash: string };

/** Reads the simulation and the reader of agents' turns; takes about half a second. Errors: all problems of all files. */
export function loadDeskContent(directory: string): Result<LoadedDesk, readonly ContentProblem[]> {
  const simulation = loadSimulation(directory);
  const reader = loadActReader(directory);
  if (!simulation.ok || !reader.ok) {
    return fail([...(simulation.ok ? [] : simulation.error), ...(reader.ok ? [] : reader.error)]);
  }
  const actsHash = hashText(readFileSync(join(directory, ACT_WEIGHTS_FILE), 'latin1'));
  return ok({ ...simulation.value, readActs: reader.value, actsHash });
}
