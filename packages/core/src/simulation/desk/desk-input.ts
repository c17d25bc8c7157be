import { ok, type Result } from '../../shared/result.ts';
import { applyInput, type InputRefusal } from '../run/apply-input.ts';
import { LONGEST_RUN_MS, type Run, type RunInput, type RunSetup } from '../run/run.ts';
import { startRun } from '../run/start-run.ts';

/** What a person does at the desk. A pause stops the clock the times are taken from, so it changes nothing in the run. */
export type DeskInput = RunInput | { readonly atMs: number; readonly kind: 'pause' | 'resume' | 'finish' };

export type DeskOutcome = { readonly run: Run; readonly outcome: Result<null, InputRefusal> };

/** Does one input. `finish`: nobody writes any more and the customers go their way. */
export function applyDeskInput(setup: RunSetup, run: Run, input: DeskInput): DeskOutcome {
  switch (input.kind) {
    case 'pause':
    case 'resume':
      return { run, outcome: ok(null) };
    case 'finish': {
      // First what had come by then: beyond the last moment nobody comes back who would have.
      const { run: then } = applyInput(setup, run, { kind: 'pass', atMs: input.atMs });
      const { run: left } = applyInput(setup, then, { kind: 'pass', atMs: LONGEST_RUN_MS });
      return { run: left, outcome: ok(null) };
    }
    default:
      return applyInput(setup, run, input);
  }
}

/** The run that these inputs make of one that is under way; of a new one unless told. */
export const foldDesk = (setup: RunSetup, inputs: readonly DeskInput[], from = startRun(setup)): Run =>
  inputs.reduce((run, input) => applyDeskInput(setup, run, input).run, from);
