import { type DiceWord, throwDice } from '../../shared/random.ts';
import type { ChatScript } from '../scenario/scenario.ts';
import type { CustomerState } from './customer-state.ts';
import type { Persona } from './persona.ts';

/** The persona that chance gives to a chat: one of those its script allows. */
export function personaFor(script: ChatScript, personas: readonly Persona[], dice: DiceWord): Persona {
  const allowed = personas.filter(({ id }) => script.personas.includes(id));
  const { unit } = throwDice(dice);
  const persona = allowed[Math.floor(unit * allowed.length)];
  if (persona === undefined) throw new Error(`no persona for chat ${script.id}: content was not checked`);
  return persona;
}

/** The customer before arriving. Same script, persona and dice: same customer. */
export function startCustomer(script: ChatScript, persona: Persona, dice: DiceWord): CustomerState {
  return {
    dice,
    persona: persona.id,
    feelings: {
      anger: Math.min(90, script.anger * persona.temper),
      trust: persona.startTrust,
      patience: 100,
      heard: 20,
      clarity: 10,
    },
    progress: 0,
    ledger: [],
    stage: 'unopened',
    settledBy: null,
    ending: null,
    agentTexts: [],
    ownTexts: [],
    saidWords: [],
    lastAsked: '',
    actCounts: {},
    claims: [],
    promises: [],
    returnsAtMs: null,
    hasReturned: false,
    unknownsInRow: 0,
    waits: 0,
    nudges: 0,
    waitingSinceMs: null,
    pausedUntilMs: null,
  };
}
