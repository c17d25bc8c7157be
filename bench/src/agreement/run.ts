import type { ScoredAnswer } from './scored-answer.ts';

/** One author's answers, scored with weights that were fitted without them. */
export type Run = { readonly author: string; readonly scored: readonly ScoredAnswer[] };
