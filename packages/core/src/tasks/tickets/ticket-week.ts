/** One line of the week as the candidate sees it. */
export type WeekTicket = {
  readonly id: string;
  /** `YYYY-MM-DD HH:mm`. */
  readonly at: string;
  readonly weekday: string;
  readonly customer: string;
  readonly channel: string;
  /** Both null where nothing was bought. */
  readonly orderId: string | null;
  readonly product: string | null;
  readonly text: string;
};

/** What the candidate gets: tickets by time, the classes to choose from, and the shop's notes of the week. */
export type TicketWeek = {
  readonly seed: number;
  readonly shopName: string;
  readonly classes: readonly { readonly id: string; readonly name: string; readonly minutes: number }[];
  /** What changed on Wednesday; most changes brought nothing. */
  readonly changes: readonly string[];
  readonly tickets: readonly WeekTicket[];
};

/** What hides in the data: most tickets of one cause share a product, a channel, or the days after a change. */
export type WeekLink = {
  readonly kind: 'product' | 'channel' | 'days';
  readonly causeId: string;
  /** Names for it in a proposal. */
  readonly words: readonly string[];
  /** Of the cause's tickets, 0..1. */
  readonly share: number;
};

export type TicketTruth = {
  readonly causeId: string;
  /** The second matter of a ticket that has two: naming it is right as well. */
  readonly alsoId: string | null;
  /** The ticket whose words the same customer sent again. */
  readonly repeats: string | null;
};

export type CauseTruth = {
  readonly causeId: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly count: number;
  /** Of all tickets, 0..1. */
  readonly share: number;
  /** What the cause cost this week. */
  readonly minutes: number;
};

/** Kept from the candidate until the work is handed in. */
export type WeekTruth = {
  readonly tickets: Readonly<Record<string, TicketTruth>>;
  /** Most frequent first. */
  readonly causes: readonly CauseTruth[];
  /** Two or three ids, most frequent first. */
  readonly topCauses: readonly string[];
  readonly link: WeekLink;
};

export type MadeWeek = { readonly week: TicketWeek; readonly truth: WeekTruth };
