import type { Dice } from './dice.ts';
import type { ShopCause, TicketTemplates } from './ticket-templates.ts';

/** Days are 0 (Monday) to 6. */
export type LinkPlan = {
  readonly causeId: string;
  /** Of the cause's tickets, how many follow the link; the others break it. */
  readonly count: number;
} & (
  | { readonly kind: 'product'; readonly productId: string }
  | { readonly kind: 'channel'; readonly channel: string }
  | { readonly kind: 'days'; readonly days: readonly number[] }
);

export const WEDNESDAY = 2;
const PEAK_DAYS = [WEDNESDAY, WEDNESDAY + 1, WEDNESDAY + 2];

/** What hides behind the week's first cause. */
export function planLink(cause: ShopCause, count: number, templates: TicketTemplates, dice: Dice): LinkPlan {
  const base = { causeId: cause.id, count: Math.round(count * (0.76 + 0.1 * dice.unit())) };
  const kind = dice.pick(['product', 'channel', 'days'] as const);
  if (kind === 'product') return { ...base, kind, productId: dice.pick(cause.products) };
  if (kind === 'channel') return { ...base, kind, channel: dice.pick(templates.channels) };
  return { ...base, kind, days: PEAK_DAYS };
}
