import type { Cell, Shop } from '../world/shop.ts';
import type { ShopTime } from '../world/shop-time.ts';
import type { Assertion, NamedAssertion } from './assertion.ts';
import type { Purchase } from './purchase.ts';
import type { WordPattern } from './said-words.ts';

/** What a customer knows and tells when asked, or of himself. */
export type Fact = {
  readonly id: string;
  /** What kind of question gets it; `detail` only by its own `asked` words. */
  readonly slot: 'need' | 'order' | 'evidence' | 'identity' | 'detail';
  /** Words in a question that ask for exactly this. */
  readonly asked: readonly string[];
  /** Three and more ways to say it, all meaning the same. */
  readonly say: readonly string[];
  /** The customer brings it up when asked what the matter is, in the order of the list. */
  readonly isVolunteered?: boolean;
  /** The agent has to find it out; counted in diagnosis. */
  readonly isNeeded?: boolean;
  /** Told only to an agent trusted at least so much (0–100). */
  readonly minTrust?: number;
};

/** What the agent may tell; true words count, untrue ones are caught. Any one pattern is enough. */
export type Telling = {
  readonly id: string;
  readonly name: string;
  readonly says: readonly WordPattern[];
  readonly lies: readonly WordPattern[];
  /** An untrue form about money is fatal F5, about anything else F6. */
  readonly isAboutMoney?: boolean;
};

/** A question the customer keeps asking until it is settled. */
export type Need = { readonly id: string; readonly ask: readonly string[]; readonly until: Assertion };

/** What the customer answers when asked for a yes; the first whose words fit the question. */
export type Consent = {
  readonly id: string;
  readonly words: readonly string[];
  readonly isYes: boolean;
  readonly say: readonly string[];
};

export type RightEnding = 'resolved' | 'accepted_refusal' | 'deferred' | 'escalated';

/** One way for the customer to be content: all of `when` holds. `misled`: content, but the shop's rules say otherwise. */
export type Outcome = {
  readonly id: string;
  readonly ending: RightEnding | 'misled';
  readonly when: readonly NamedAssertion[];
  /** What the customer then buys. A chat with such an outcome is winnable; only the paid order counts as won. */
  readonly buys?: Purchase;
};

/** One customer of a scenario's variant. */
export type ChatScript = {
  readonly id: string;
  readonly customerId: string;
  readonly orderId?: string;
  /** Seconds after the run's start, before the seed moves it by up to a third. */
  readonly arrivesAfterS: number;
  readonly personas: readonly string[];
  /** 0–100 at the start, before the persona's temper. */
  readonly anger: number;
  readonly isPresale: boolean;
  readonly opening: readonly string[];
  /** Facts that the opening words already tell. */
  readonly openingTells: readonly string[];
  readonly facts: readonly Fact[];
  readonly tellings: readonly Telling[];
  readonly needs: readonly Need[];
  readonly consents: readonly Consent[];
  readonly outcomes: readonly Outcome[];
  /** Must not hold at the end. */
  readonly forbidden: readonly NamedAssertion[];
};

export type ScriptStep =
  | { readonly say: string }
  | { readonly tool: string; readonly args: Readonly<Record<string, Cell>> }
  | { readonly wait: number }
  | { readonly chat: string }
  | { readonly close: true };

export type Variant = {
  readonly id: string;
  readonly title: string;
  readonly shop: Shop;
  readonly chats: readonly ChatScript[];
  /** A way through that must score at least 85. */
  readonly oracle: readonly ScriptStep[];
};

export type Article = { readonly id: string; readonly title: string; readonly date: string; readonly text: string };

export type Scenario = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly trade: string;
  readonly policyId: string;
  readonly startsAt: ShopTime;
  /** What awaits the candidate, without a word of what is the matter. */
  readonly about: string;
  /** Of `question-bank/competency.ts`, the most exercised first. */
  readonly competencies: readonly string[];
  readonly difficulty: 1 | 2 | 3;
  /** General advice, shown while practising only; true for every variant. */
  readonly hints: readonly string[];
  readonly isTutorial: boolean;
  readonly knowledge: readonly Article[];
  readonly variants: readonly Variant[];
};
