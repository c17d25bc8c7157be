import type { ActId } from '../acts/act-id.ts';

export type DialogueTurn = { readonly role: 'customer' | 'agent'; readonly text: string };

/** What is made of a finished conversation nobody has a database of. */
export type Appraisal = {
  /** How content the customer was with it: -2 to 2. */
  readonly satisfaction: number;
  /** How likely the matter was settled: 0 to 1. */
  readonly solved: number;
  /** One for each turn; customers' turns have no acts. */
  readonly turns: readonly { readonly acts: readonly ActId[] }[];
};
