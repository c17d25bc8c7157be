import type { Dice } from './dice.ts';
import type { LinkPlan } from './plan-link.ts';
import type { ShopCause, TicketProduct, TicketTemplates } from './ticket-templates.ts';

/** A ticket before it has its place in the week. */
export type TicketDraft = {
  readonly causeId: string;
  readonly alsoId: string | null;
  readonly product: TicketProduct | null;
  readonly channel: string;
  readonly customer: string;
  /** 0 (Monday) to 6. */
  readonly day: number;
  /** Minutes since midnight. */
  readonly minute: number;
  readonly text: string;
};

export const TEXT_MIN = 15;
export const TEXT_MAX = 80;
const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6];
/** Far more than a week needs; whoever writes templates that can't fill one learns it by the content check. */
const TRIES = 400;

/**
 * @param also the second matter of the ticket; left out where no product that may be drawn can have both
 * @param followsLink whether the ticket is one that shows the link; a ticket of its cause that isn't breaks it
 */
export function draftTicket(
  cause: ShopCause,
  also: ShopCause | null,
  link: LinkPlan | null,
  followsLink: boolean,
  templates: TicketTemplates,
  used: ReadonlySet<string>,
  dice: Dice,
): TicketDraft {
  const isOpen = <T>(value: T, linked: readonly T[] | null) =>
    linked === null || linked.includes(value) === followsLink;
  const shared = cause.products.filter((id) => also?.products.includes(id) ?? true);
  const open = cause.products.filter((id) => isOpen(id, link?.kind === 'product' ? [link.productId] : null));
  const both = open.filter((id) => shared.includes(id));
  const second = both.length === 0 ? null : also;
  const productIds = second === null ? open : both;
  const product = dice.pick(templates.products.filter(({ id }) => productIds.includes(id)));
  const channel = dice.pick(
    templates.channels.filter((name) => isOpen(name, link?.kind === 'channel' ? [link.channel] : null)),
  );
  const day = dice.pick(ALL_DAYS.filter((each) => isOpen(each, link?.kind === 'days' ? link.days : null)));
  const words = () => [cause, second].flatMap((each) => (each === null ? [] : [dice.pick(each.phrases)]));
  return {
    causeId: cause.id,
    alsoId: second?.id ?? null,
    product,
    channel,
    customer: dice.pick(templates.customers),
    day,
    minute: dice.between(8 * 60, 23 * 60 - 1),
    text: writeText(words, product.name, templates, used, dice),
  };
}

/** A text of 15 to 80 characters that nobody has sent this week. Throws when the templates don't give one. */
export function writeText(
  words: () => readonly string[],
  product: string,
  templates: TicketTemplates,
  used: ReadonlySet<string>,
  dice: Dice,
): string {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const said = words().join(dice.pick(templates.joiners)).replaceAll('{p}', product);
    const ending = dice.pick(templates.endings);
    const text = dice.pick(templates.openers) + said + (ending === '' ? '' : `，${ending}`);
    const length = [...text].length;
    if (length >= TEXT_MIN && length <= TEXT_MAX && !used.has(text)) return text;
  }
  throw new RangeError('the templates give no new text of a ticket');
}
