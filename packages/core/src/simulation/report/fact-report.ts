import type { ChatRecord } from '../grading/chat-record.ts';

/** One thing the customer knew, and whether the agent got it. */
export type FactReport = {
  readonly id: string;
  /** The customer's own words for it. */
  readonly words: string;
  readonly isNeeded: boolean;
  /** Said neither at the opening nor unasked. */
  readonly isHidden: boolean;
  readonly isFound: boolean;
  /** The customer's message that told it; null when it was not told, or told by the opening or a card. */
  readonly sequence: number | null;
  /** Words of a question that gets it. */
  readonly asked: readonly string[];
};

export function factReports({ chat, events }: ChatRecord): readonly FactReport[] {
  const { facts, openingTells } = chat.mind.script;
  return facts.map(({ id, say, asked, isNeeded, isVolunteered }) => ({
    id,
    words: say[0] ?? '',
    isNeeded: isNeeded === true,
    isHidden: isVolunteered !== true && !openingTells.includes(id),
    isFound: chat.customer.ledger.some((entry) => entry.kind === 'learned' && entry.id === id),
    sequence: events.find((event) => event.kind === 'customer' && event.act === `tell:${id}`)?.sequence ?? null,
    asked,
  }));
}
