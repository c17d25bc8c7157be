import type { Dice } from './dice.ts';
import { draftTicket, type TicketDraft, writeText } from './draft-ticket.ts';
import type { CausePlan } from './plan-causes.ts';
import type { LinkPlan } from './plan-link.ts';
import type { ShopCause, TicketTemplates } from './ticket-templates.ts';

export type DraftedTicket = { readonly draft: TicketDraft; readonly repeats: TicketDraft | null };

/** Of each dominating cause: tickets that carry a second matter. */
const WITH_TWO_MATTERS = 2;

/** All tickets of a week in no order. Of each dominating cause the last is one the same customer sent again. */
export function draftWeek(
  plan: CausePlan,
  link: LinkPlan,
  templates: TicketTemplates,
  dice: Dice,
): readonly DraftedTicket[] {
  const used = new Set<string>();
  const draftOne = (causeId: string, index: number, isTop: boolean): TicketDraft => {
    const cause = templates.causes.find(({ id }) => id === causeId);
    if (cause === undefined) return draftOffTopic(templates, used, dice);
    const also = isTop && index < WITH_TWO_MATTERS ? drawOther(cause, templates, dice) : null;
    const ownLink = link.causeId === causeId ? link : null;
    return draftTicket(cause, also, ownLink, index < link.count, templates, used, dice);
  };
  const drafted: DraftedTicket[] = [];
  for (const { causeId, count } of [...plan.top, ...plan.rest]) {
    const isTop = plan.top.some((top) => top.causeId === causeId);
    const own = Array.from({ length: isTop ? count - 1 : count }, (_, index) => {
      const draft = draftOne(causeId, index, isTop);
      used.add(draft.text);
      return draft;
    });
    drafted.push(...own.map((draft) => ({ draft, repeats: null })));
    const last = own.at(-1);
    if (!isTop || last === undefined) continue;
    drafted.push({ draft: { ...last, minute: last.minute + dice.between(20, 55) }, repeats: last });
  }
  return drafted;
}

/** Another cause with something to say about a product of this one, so that one order can have both. */
const drawOther = (cause: ShopCause, templates: TicketTemplates, dice: Dice): ShopCause | null => {
  const others = templates.causes.filter(
    ({ id, products }) => id !== cause.id && cause.products.some((product) => products.includes(product)),
  );
  return others.length === 0 ? null : dice.pick(others);
};

function draftOffTopic(templates: TicketTemplates, used: ReadonlySet<string>, dice: Dice): TicketDraft {
  return {
    causeId: templates.offTopic.id,
    alsoId: null,
    product: null,
    channel: dice.pick(templates.channels),
    customer: dice.pick(templates.customers),
    day: dice.between(0, 6),
    minute: dice.between(8 * 60, 23 * 60 - 1),
    text: writeText(() => [dice.pick(templates.offTopic.phrases)], '', templates, used, dice),
  };
}
