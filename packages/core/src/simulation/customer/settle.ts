import { holds } from '../scenario/held-since.ts';
import type { ChatScript, Outcome } from '../scenario/scenario.ts';
import { SETTLED } from './appraisal-table.ts';
import type { CustomerState } from './customer-state.ts';
import { feel } from './feelings.ts';
import type { Persona } from './persona.ts';

const shareOf = ({ when }: Outcome, state: CustomerState): number =>
  when.filter(({ is }) => holds(is, state.ledger)).length / when.length;

/** Reckons the progress anew and, when a way to end is complete, lets the customer be content with it. */
export function settle(script: ChatScript, persona: Persona, state: CustomerState): CustomerState {
  const right = script.outcomes.filter(({ ending }) => ending !== 'misled');
  const progress = Math.max(0, ...right.map((outcome) => shareOf(outcome, state)));
  const moved = { ...state, progress };
  if (state.stage !== 'talking' || state.settledBy !== null) return moved;
  const reached = script.outcomes.find((outcome) => shareOf(outcome, moved) === 1 && isProper(outcome, moved));
  if (reached === undefined) return moved;
  return { ...feel(moved, persona, SETTLED), stage: 'settled', settledBy: reached.id };
}

/** Putting off is no way to end without a ticket, which has an owner and a time, and a time the customer knows. */
const isProper = ({ ending }: Outcome, { ledger }: CustomerState): boolean =>
  ending !== 'deferred' ||
  (ledger.some(
    (entry) =>
      entry.kind === 'row' &&
      entry.written.table === 'tickets' &&
      Boolean(entry.written.row.owner) &&
      Boolean(entry.written.row.dueAt),
  ) &&
    ledger.some((entry) => entry.kind === 'told' || (entry.kind === 'act' && entry.act === 'commit_time')));

/** The outcome a settled customer is content with. */
export const settledOutcome = (script: ChatScript, state: CustomerState): Outcome | undefined =>
  script.outcomes.find(({ id }) => id === state.settledBy);
