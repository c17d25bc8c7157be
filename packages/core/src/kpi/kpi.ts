/** What a value counts. `seconds`, `fen` and `points` (1–5) are of their unit, `share` is 0–1. */
export type KpiUnit = 'seconds' | 'share' | 'ratio' | 'count' | 'characters' | 'points' | 'fen';

/** One figure of a run as it is shown: what it is, how it is reckoned and against what it may be held. */
export type Kpi = {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly unit: KpiUnit;
  /** Null: nothing, or too little, to reckon from; `note` says why. */
  readonly value: number | null;
  /** How many turns, chats or choices it is reckoned from. */
  readonly basis: number;
  /** Comes out of the simulated customers, not out of what the agent did. */
  readonly isSimulated: boolean;
  readonly reference: { readonly text: string; readonly source: string } | null;
  readonly note: string | null;
};
