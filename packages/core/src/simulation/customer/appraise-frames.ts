import type { ActFrame } from '../../language/acts/act-frame.ts';
import { FORBIDDEN_ACTS } from '../../language/acts/act-id.ts';
import {
  ACT_CHANGES,
  type Change,
  GENERIC,
  HEDGED,
  MAX_ACTS_PER_MESSAGE,
  NOVELTY,
  SPECIFIC,
  UNVERIFIABLE,
} from './appraisal-table.ts';
import type { CustomerState } from './customer-state.ts';
import { feel } from './feelings.ts';
import type { Persona } from './persona.ts';

/** Acts that are worth little unless something shows that they are true. */
const NEEDS_PROOF = new Set(['claim_done', 'commit_owner', 'escalate']);

const size = (change: Change): number => Object.values(change).reduce((sum, part) => sum + Math.abs(part), 0);
const isCost = (change: Change): boolean =>
  (change.anger ?? 0) > 0 || ((change.trust ?? 0) < 0 && (change.anger ?? 0) >= 0);

/** How one message of the agent moves the feelings: its strongest acts, each once, by novelty, proof and detail. */
export function appraiseFrames(
  state: CustomerState,
  persona: Persona,
  frames: readonly ActFrame[],
  isSpecific: boolean,
): CustomerState {
  const done = frames.filter(({ polarity }) => polarity === 'yes');
  const once = done.filter(({ act }, index) => done.findIndex((other) => other.act === act) === index);
  // A harm always counts; courtesy cannot push it out of the four.
  const weighty = once.toSorted(
    (a, b) =>
      Number(FORBIDDEN_ACTS.includes(b.act)) - Number(FORBIDDEN_ACTS.includes(a.act)) ||
      size(ACT_CHANGES[b.act] ?? {}) - size(ACT_CHANGES[a.act] ?? {}),
  );
  const felt = weighty.slice(0, MAX_ACTS_PER_MESSAGE).reduce((next, frame) => {
    const change = ACT_CHANGES[frame.act] ?? {};
    return feel(next, persona, change, isCost(change) ? 1 : worthOf(state, frame, isSpecific));
  }, state);
  const actCounts = { ...felt.actCounts };
  for (const { act } of once) actCounts[act] = (actCounts[act] ?? 0) + 1;
  return { ...felt, actCounts };
}

function worthOf(state: CustomerState, frame: ActFrame, isSpecific: boolean): number {
  const times = state.actCounts[frame.act] ?? 0;
  const novelty = NOVELTY[Math.min(times, NOVELTY.length - 1)] ?? 0;
  const proof = frame.modality === 'hedged' || frame.modality === 'conditional' ? HEDGED : 1;
  const shown = NEEDS_PROOF.has(frame.act) && !isSpecific ? UNVERIFIABLE : 1;
  return novelty * proof * shown * (isSpecific ? SPECIFIC : GENERIC);
}
