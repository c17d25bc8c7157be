/** What a shop sells, as far as tickets speak of it; `words` are short names people use for it. */
export type TicketProduct = { readonly id: string; readonly name: string; readonly words: readonly string[] };

/** Why customers write. In a phrase `{p}` stands for the product's name. */
export type TicketCause = {
  readonly id: string;
  readonly name: string;
  /** Words by which a proposal speaks of it. */
  readonly words: readonly string[];
  /** Minutes an agent spends on one such ticket. */
  readonly minutes: number;
  readonly phrases: readonly string[];
};

/** A cause that lies in the shop: something on Wednesday can have brought it, and it concerns some products. */
export type ShopCause = TicketCause & {
  /** The shop's own note of what changed on Wednesday. */
  readonly change: string;
  /** Product ids, three or more. */
  readonly products: readonly string[];
};

/** What weeks are made of; `content/tasks/ticket-week.yaml`. */
export type TicketTemplates = {
  readonly shopName: string;
  readonly channels: readonly string[];
  /** Put before and behind a phrase; the empty ones are people who say it straight. */
  readonly openers: readonly string[];
  readonly endings: readonly string[];
  /** Between the two matters of one ticket. */
  readonly joiners: readonly string[];
  readonly customers: readonly string[];
  readonly products: readonly TicketProduct[];
  readonly causes: readonly ShopCause[];
  readonly offTopic: TicketCause;
};
