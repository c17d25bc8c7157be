import type { ActFrame } from '../../language/acts/act-frame.ts';
import type { LedgerEntry } from '../scenario/ledger.ts';
import { type SaidClause, saysWords } from '../scenario/said-words.ts';
import type { ChatScript } from '../scenario/scenario.ts';
import { FACT_TOLD } from './appraisal-table.ts';
import type { CustomerState } from './customer-state.ts';
import { feel } from './feelings.ts';
import type { Persona } from './persona.ts';

/** What a message truly told or untruly said that it had not before. */
export type HeardFacts = { readonly told: readonly string[]; readonly lied: readonly string[] };

/** Grounds a message, cut into its clauses, in what the scenario knows to be true. Hedged words tell nothing. */
export function hearFacts(script: ChatScript, state: CustomerState, clauses: readonly SaidClause[]): HeardFacts {
  const isNew = (kind: 'told' | 'lied', id: string): boolean =>
    !state.ledger.some((entry) => entry.kind === kind && entry.id === id);
  // Words far apart make up a truth, but a lie has to be said in one breath.
  const said = (patterns: readonly string[], within: 'turn' | 'clause'): boolean =>
    patterns.some((pattern) => saysWords(clauses, pattern, within) === 'yes');
  return {
    told: script.tellings.filter(({ id, says }) => isNew('told', id) && said(says, 'turn')).map(({ id }) => id),
    lied: script.tellings.filter(({ id, lies }) => isNew('lied', id) && said(lies, 'clause')).map(({ id }) => id),
  };
}

/** Writes down the acts and facts of a message. */
export function rememberMessage(
  state: CustomerState,
  persona: Persona,
  sequence: number,
  frames: readonly ActFrame[],
  heard: HeardFacts,
): CustomerState {
  const acts = new Set(frames.filter(({ polarity }) => polarity === 'yes').map(({ act }) => act));
  const entries: readonly LedgerEntry[] = [
    ...[...acts].map((act): LedgerEntry => ({ sequence, kind: 'act', act })),
    ...heard.told.map((id): LedgerEntry => ({ sequence, kind: 'told', id })),
    ...heard.lied.map((id): LedgerEntry => ({ sequence, kind: 'lied', id })),
  ];
  const remembered = { ...state, ledger: [...state.ledger, ...entries] };
  return heard.told.reduce<CustomerState>((next) => feel(next, persona, FACT_TOLD), remembered);
}
