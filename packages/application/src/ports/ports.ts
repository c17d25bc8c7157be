import type { AnswerScorer } from './answer-scorer.ts';
import type { Clock } from './clock.ts';
import type { AfterErasure } from './erasure-store.ts';
import type { Ids } from './ids.ts';
import type { LinkTokens } from './link-tokens.ts';
import type { Passwords } from './passwords.ts';
import type { QuestionBank } from './question-bank.ts';
import type { AfterRevocation } from './share-store.ts';
import type { Store } from './store.ts';

/** Everything a use case may reach. */
export type Ports = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly linkTokens: LinkTokens;
  readonly passwords: Passwords;
  readonly store: Store;
  readonly scorer: AnswerScorer;
  readonly bank: QuestionBank;
  readonly afterErasure: AfterErasure;
  readonly afterRevocation: AfterRevocation;
};
