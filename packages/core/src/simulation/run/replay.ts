import { applyInput } from './apply-input.ts';
import type { Run, RunInput, RunSetup } from './run.ts';
import { startRun } from './start-run.ts';

/** The run that these inputs make: byte for byte the one they were recorded in. */
export const replay = (setup: RunSetup, inputs: readonly RunInput[]): Run =>
  inputs.reduce((run, input) => applyInput(setup, run, input).run, startRun(setup));
