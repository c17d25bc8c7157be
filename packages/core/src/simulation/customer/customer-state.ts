import type { ActId } from '../../language/acts/act-id.ts';
import type { DiceWord } from '../../shared/random.ts';
import type { Ledger } from '../scenario/ledger.ts';
import type { Outcome } from '../scenario/scenario.ts';
import type { TableName } from '../world/shop.ts';

/** 0–100 each. */
export type Feelings = {
  readonly anger: number;
  readonly trust: number;
  readonly patience: number;
  /** Feels understood. */
  readonly heard: number;
  /** Knows what happens next. */
  readonly clarity: number;
};

/** Something the agent said was done; the customer looks for it at `checkAtMs`. */
export type Claim = {
  readonly sequence: number;
  readonly text: string;
  readonly about: TableName | 'unknown';
  readonly checkAtMs: number;
  readonly verdict: 'pending' | 'true' | 'false' | 'unverifiable';
};

/** Something the agent promised by a time. `about`: what has to be there by then; `word`: news to the customer. */
export type TimePromise = {
  readonly sequence: number;
  readonly text: string;
  readonly about: TableName | 'word' | 'unknown';
  readonly dueMs: number;
  /** `pending` until its time; for ever when that lies beyond the customer's stay. */
  readonly verdict: 'pending' | 'kept' | 'broken';
};

export type Ending = Outcome['ending'] | 'abandoned' | 'complained' | 'closed_early' | 'timed_out';

/** Everything a customer is at one moment. Times are virtual milliseconds since the run's start. */
export type CustomerState = {
  readonly dice: DiceWord;
  readonly persona: string;
  readonly feelings: Feelings;
  /** Share of the nearest right ending that is already so, 0–1: only by rows and facts truly told. */
  readonly progress: number;
  readonly ledger: Ledger;
  /** `returned`: came back after the end to check a promise, and waits for a word. */
  readonly stage: 'unopened' | 'greeted' | 'talking' | 'settled' | 'ended' | 'returned';
  readonly settledBy: string | null;
  readonly ending: Ending | null;
  /** The last of each, newest last: messages of either side, and the words one's own were made of. */
  readonly agentTexts: readonly string[];
  readonly ownTexts: readonly string[];
  readonly saidWords: readonly string[];
  /** The last clause of the last message, before spelling and remarks: an answer is read alike whoever asked; '' after an assent. */
  readonly lastAsked: string;
  readonly actCounts: { readonly [A in ActId]?: number };
  readonly claims: readonly Claim[];
  readonly promises: readonly TimePromise[];
  /** When one who has left comes back; null when he does not. Nobody comes back twice. */
  readonly returnsAtMs: number | null;
  readonly hasReturned: boolean;
  readonly unknownsInRow: number;
  readonly waits: number;
  readonly nudges: number;
  /** Since when the customer waits for the agent, and until when the agent asked to wait. */
  readonly waitingSinceMs: number | null;
  readonly pausedUntilMs: number | null;
};
