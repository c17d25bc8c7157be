/** Values said in a stretch of text; of several of a kind the first. */
export type Slots = {
  /** Fen. */
  readonly money?: number;
  /** A length of time, in minutes; seconds are rounded up to one minute. */
  readonly minutes?: number;
  /** `HH:mm` on a 24-hour clock. */
  readonly clock?: string;
  /** `MM-DD`, `D+1` for tomorrow, or `W3` for Wednesday. */
  readonly date?: string;
  readonly orderId?: string;
  readonly phoneTail?: string;
  readonly size?: string;
};
