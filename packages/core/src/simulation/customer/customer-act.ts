import type { Persona } from './persona.ts';

/** What a customer can do with words that are not of a scenario; the words stand in content/customers/replies.yaml. */
export const CUSTOMER_ACTS = [
  'greet_only',
  'dont_know',
  'told_already',
  'asked_already',
  'not_understood',
  'wait_ok',
  'wait_broken',
  'promise_broken',
  'come_back',
  'reassured',
  'nudge',
  'nudge_hard',
  'leave',
  'leave_complaining',
  'agree',
  'accept_resolved',
  'accept_refusal',
  'accept_deferred',
  'accept_escalated',
  'bye',
  'insist',
  'push_vague',
  'push_apology',
  'push_repeat',
  'soften',
  'and_now',
  'catch_lie',
  'retort_rude',
  'retort_blame',
  'refuse_sensitive',
  'refuse_offsite',
  'refuse_paid_review',
  'deflected',
  'reluctant',
  'no_more',
] as const;
export type CustomerAct = (typeof CUSTOMER_ACTS)[number];

export const MOODS = ['calm', 'upset', 'angry'] as const;
export type Mood = (typeof MOODS)[number];

/** At least four ways per act in `any`; a mood's own come first. */
export type Replies = Readonly<
  Record<CustomerAct, { readonly any: readonly string[] } & { readonly [M in Mood]?: readonly string[] }>
>;

/** Whoever speaks and how: everything about customers that no scenario decides. */
export type Cast = { readonly personas: readonly Persona[]; readonly replies: Replies };
