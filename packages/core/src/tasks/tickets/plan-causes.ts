import { shuffle } from '../../shared/shuffle.ts';
import type { Dice } from './dice.ts';
import type { TicketTemplates } from './ticket-templates.ts';

/** How often each cause comes this week; the first ones dominate. */
export type PlannedCause = { readonly causeId: string; readonly count: number };
export type CausePlan = {
  readonly total: number;
  readonly top: readonly PlannedCause[];
  readonly rest: readonly PlannedCause[];
};

/** Of all tickets: with these no dominating cause ever ties with another, and the weakest is clear of `REST_MOST`. */
const SHARES_OF_TWO = [
  [0.27, 0.32],
  [0.19, 0.23],
] as const;
const SHARES_OF_THREE = [
  [0.24, 0.28],
  [0.175, 0.2],
  [0.13, 0.145],
] as const;
const REST_MOST = 5;

export function planCauses(templates: TicketTemplates, dice: Dice): CausePlan {
  const total = dice.between(54, 66);
  const order = shuffle(
    templates.causes.map(({ id }) => id),
    dice.between(0, 0xffffffff),
  );
  const shares = dice.unit() < 0.5 ? SHARES_OF_TWO : SHARES_OF_THREE;
  const top = shares.flatMap(([low, high], index) => {
    const causeId = order[index];
    return causeId === undefined ? [] : [{ causeId, count: Math.round(total * (low + (high - low) * dice.unit())) }];
  });
  const offTopic = dice.between(2, 4);
  const left = total - offTopic - top.reduce((sum, { count }) => sum + count, 0);
  const rest = spread(left, order.slice(shares.length), dice);
  return { total, top, rest: [...rest, { causeId: templates.offTopic.id, count: offTopic }] };
}

/** Every cause at least once, none above `REST_MOST`. */
function spread(tickets: number, causeIds: readonly string[], dice: Dice): readonly PlannedCause[] {
  const counts = new Map(causeIds.map((id) => [id, 1]));
  for (let left = tickets - causeIds.length; left > 0; left -= 1) {
    const open = causeIds.filter((id) => (counts.get(id) ?? 0) < REST_MOST);
    const id = dice.pick(open);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([causeId, count]) => ({ causeId, count }));
}
