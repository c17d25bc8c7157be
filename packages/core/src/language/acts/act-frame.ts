import type { ActId } from './act-id.ts';
import type { Slots } from './slots/slots.ts';

export type Modality = 'can' | 'will' | 'done' | 'must' | 'hedged' | 'question' | 'conditional';
export type Actor = 'self' | 'we' | 'customer' | 'courier' | 'platform' | 'system';

/** One thing an agent's turn does, with the words that do it. `span` counts UTF-16 units of the turn as written. */
export type ActFrame = {
  readonly act: ActId;
  /** `no`: the words of the act are there but denied. */
  readonly polarity: 'yes' | 'no';
  readonly modality: Modality;
  readonly actor: Actor;
  readonly slots: Slots;
  readonly span: { readonly start: number; readonly end: number; readonly text: string };
};

/** Reads an agent's turn in the light of what the customer said just before it ('' when nothing). */
export type ActReader = (customerText: string, agentText: string) => readonly ActFrame[];
