import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { showChat } from '@mianmian/core/simulation/desk/desk-event';
import { type WhatIf, whatIf } from '@mianmian/core/simulation/report/what-if';
import type { Run, RunInput } from '@mianmian/core/simulation/run/run';
import { foldFinished } from '../../desk/fold-finished.ts';
import { inDeskRun } from '../../desk/in-desk-run.ts';
import type { DeskPorts } from '../../ports/desk-ports.ts';
import type { DeskNotOver, DeskRefused, NotFound } from '../refusal.ts';

export type WhatIfAtDesk = { readonly runId: string; readonly sequence: number; readonly text: string };

/** What would have come of another sentence at one turn of a finished run. Nothing is stored. */
export const whatIfAtDesk = (
  ports: DeskPorts,
  actor: Actor,
  { runId, sequence, text }: WhatIfAtDesk,
): Promise<Result<WhatIf, NotFound | DeskNotOver | DeskRefused>> =>
  inDeskRun<WhatIf, DeskNotOver | DeskRefused>(ports, { actor, action: 'read', runId }, async (tx, settled) => {
    const { news } = settled;
    const finished = await foldFinished(ports, tx, settled);
    if (!finished.ok) return { result: finished, news };
    const { setup, run } = finished.value;
    const tried = whatIf(setup, inputsOf(run), sequence, text);
    if (!tried.ok) return { result: fail({ code: 'desk-refused', reason: tried.error.code }), news };
    return { result: ok({ ...tried.value, chat: showChat(run, tried.value.chat) }), news };
  });

/** With the time that passed after the last input, for whoever came back in it. */
const inputsOf = ({ inputs, log }: Run): readonly RunInput[] => [
  ...inputs,
  { kind: 'pass', atMs: log.at(-1)?.atMs ?? 0 },
];
