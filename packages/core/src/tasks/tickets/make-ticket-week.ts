import { shuffle } from '../../shared/shuffle.ts';
import { type Dice, diceFor } from './dice.ts';
import { type DraftedTicket, draftWeek } from './draft-week.ts';
import { planCauses } from './plan-causes.ts';
import { type LinkPlan, planLink } from './plan-link.ts';
import type { TicketTemplates } from './ticket-templates.ts';
import type { CauseTruth, MadeWeek, TicketTruth, WeekLink, WeekTicket } from './ticket-week.ts';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
/** Monday to Sunday, a week of the scenarios' spring. */
const FIRST_DAY = 9;
const MONTH = '2026-03';
const ORDER_PREFIX = '2603';
const CHANGES_SHOWN = 3;
const two = (value: number) => String(value).padStart(2, '0');

/**
 * A week of 54 to 66 tickets and, apart from it, what is true of them. The same seed and templates give the same week.
 * Throws when the templates are too few for a week (the content check tells their author before).
 */
export function makeTicketWeek(seed: number, templates: TicketTemplates): MadeWeek {
  const dice = diceFor(seed, 'ticket-week');
  const plan = planCauses(templates, dice);
  const topCauses = plan.top.map(({ causeId }) => causeId);
  const first = templates.causes.find(({ id }) => id === topCauses[0]);
  const count = plan.top[0]?.count;
  if (first === undefined || count === undefined) throw new RangeError('a week needs causes');
  const link = planLink(first, count, templates, dice);
  const drafted = draftWeek(plan, link, templates, dice).toSorted((a, b) => placeOf(a) - placeOf(b));
  const truths = drafted.map(({ draft, repeats }, index): [string, TicketTruth] => {
    const before = drafted.findIndex((other) => other.draft === repeats);
    return [idOf(index), { causeId: draft.causeId, alsoId: draft.alsoId, repeats: before < 0 ? null : idOf(before) }];
  });
  const classes = [...templates.causes, templates.offTopic].map(({ id, name, minutes }) => ({ id, name, minutes }));
  return {
    week: {
      seed,
      shopName: templates.shopName,
      classes,
      changes: drawChanges(link, topCauses, templates, dice),
      tickets: drafted.map((ticket, index) => ticketOf(ticket, index, drafted)),
    },
    truth: {
      tickets: Object.fromEntries(truths),
      causes: sumUp(
        truths.map(([, { causeId }]) => causeId),
        templates,
      ),
      topCauses,
      link: linkTruth(link, count, templates),
    },
  };
}

const idOf = (index: number) => `t${two(index + 1)}`;
const placeOf = ({ draft: { day, minute } }: DraftedTicket) => day * 1_440 + minute;

function ticketOf({ draft, repeats }: DraftedTicket, index: number, all: readonly DraftedTicket[]): WeekTicket {
  const origin = repeats === null ? index : all.findIndex((other) => other.draft === repeats);
  return {
    id: idOf(index),
    at: `${MONTH}-${two(FIRST_DAY + draft.day)} ${two(Math.floor(draft.minute / 60))}:${two(draft.minute % 60)}`,
    weekday: WEEKDAYS[draft.day] ?? '',
    customer: draft.customer,
    channel: draft.channel,
    orderId: draft.product === null ? null : `${ORDER_PREFIX}${two(1 + (origin % 8))}${1_000 + origin * 37}`,
    product: draft.product?.name ?? null,
    text: draft.text,
  };
}

/** A change stands for a cause of the first day it could have brought it; where the link lies elsewhere all are idle. */
function drawChanges(
  link: LinkPlan,
  topCauses: readonly string[],
  templates: TicketTemplates,
  dice: Dice,
): readonly string[] {
  const idle = shuffle(
    templates.causes.filter(({ id }) => !topCauses.includes(id)),
    dice.between(0, 0xffffffff),
  );
  const working = templates.causes.filter(({ id }) => link.kind === 'days' && id === link.causeId);
  const shown = [...working, ...idle].slice(0, CHANGES_SHOWN).map(({ change }) => change);
  return shuffle(shown, dice.between(0, 0xffffffff));
}

function sumUp(causeIds: readonly string[], templates: TicketTemplates): readonly CauseTruth[] {
  return [...templates.causes, templates.offTopic]
    .map(({ id, name, words, minutes }) => {
      const count = causeIds.filter((causeId) => causeId === id).length;
      return { causeId: id, name, words, count, share: count / causeIds.length, minutes: count * minutes };
    })
    .toSorted((a, b) => b.count - a.count);
}

function linkTruth(link: LinkPlan, count: number, templates: TicketTemplates): WeekLink {
  const base = { kind: link.kind, causeId: link.causeId, share: link.count / count };
  if (link.kind === 'channel') return { ...base, words: [link.channel] };
  if (link.kind === 'days') return { ...base, words: link.days.flatMap((day) => WEEKDAYS[day] ?? []) };
  const products = templates.products.filter(({ id }) => id === link.productId);
  return { ...base, words: products.flatMap(({ name, words }) => [name, ...words]) };
}
