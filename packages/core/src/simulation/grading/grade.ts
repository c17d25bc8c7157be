import type { ServiceFigures } from '../../kpi/service-figures.ts';
import type { Ending } from '../customer/customer-state.ts';
import type { FatalCode } from '../scenario/assertion.ts';

/** The words a judgement rests on. */
export type Quote = { readonly sequence: number; readonly text: string };

export type Gate = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'ending' | 'required' | 'forbidden' | 'violation';
  readonly isPassed: boolean;
};

/** Flagged apart; in hiring it zeroes the score only once a person has confirmed it. */
export type Fatal = {
  readonly code: FatalCode;
  /** What the words or the operation break. */
  readonly rule: string;
  /** The second signal: what beside the words speaks for it. */
  readonly context: string;
  readonly quote: Quote | null;
};

export type RubricLine = {
  readonly id: string;
  readonly name: string;
  readonly points: number;
  readonly max: number;
  readonly quote: Quote | null;
};

export type SectionId = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
export type Section = { readonly id: SectionId; readonly name: string; readonly lines: readonly RubricLine[] };

export type ChatGrade = {
  readonly chat: string;
  readonly ending: Ending | null;
  /** 0–100: the sections' sum; at most 45 with a failed gate; 0 with a fatal error. */
  readonly score: number;
  /** The sections' sum before gates and fatals. */
  readonly sectionsSum: number;
  readonly gates: readonly Gate[];
  readonly fatals: readonly Fatal[];
  /** A fatal error stands only once a person has confirmed it; until then the zero is provisional in hiring. */
  readonly needsConfirmation: boolean;
  readonly sections: readonly Section[];
  /** Simulated satisfaction, 1–5. */
  readonly satisfaction: number;
  readonly isSolved: boolean;
};

export type RunGrade = {
  /** Mean of the chats' scores. */
  readonly score: number;
  readonly areGatesPassed: boolean;
  readonly chats: readonly ChatGrade[];
  readonly figures: ServiceFigures;
  /** Of the numbers that made this grade. */
  readonly versions: { readonly appraisal: number; readonly scorecard: number };
};
