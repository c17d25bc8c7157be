import type { Competency } from '../../question-bank/competency.ts';

/** Something that descriptions of such jobs ask for. */
export type JobDemand = {
  readonly id: string;
  readonly name: string;
  /** What of the radar it belongs to; null for tools, hours and formal conditions. */
  readonly competency: Competency | null;
  readonly group: 'competency' | 'tool' | 'category' | 'condition';
  /** Ways in which descriptions say it. */
  readonly words: readonly string[];
  /** What to do when no story shows it. */
  readonly nextStep: string;
};

export type JobLexicon = { readonly demands: readonly JobDemand[] };
