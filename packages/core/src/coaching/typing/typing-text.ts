export const TYPING_MODES = ['copy', 'reply', 'question'] as const;
/** `copy`: what stands above is typed. `reply`: a service reply is typed. `question`: a customer asks and one answers in own words. */
export type TypingMode = (typeof TYPING_MODES)[number];

export type TypingText = {
  readonly id: string;
  readonly mode: TypingMode;
  readonly title: string;
  /** Of `copy` and `reply`: what is to be typed. Of `question`: what the customer says, read or heard. */
  readonly text: string;
  /** Of `question`: what a fitting reply must hold, each by any one of its words. */
  readonly mustSay?: readonly { readonly name: string; readonly words: readonly string[] }[];
};

/** How fast people in this trade type, as written down somewhere; never measured by us. */
export type TypingNorm = {
  readonly mode: TypingMode;
  /** Characters a minute at each percentile, rising. */
  readonly percentiles: readonly { readonly percentile: number; readonly charactersPerMinute: number }[];
  readonly source: string;
  readonly asOf: string;
  readonly verified: boolean;
};

export type TypingContent = { readonly texts: readonly TypingText[]; readonly norms: readonly TypingNorm[] };
