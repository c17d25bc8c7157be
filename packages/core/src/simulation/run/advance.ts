import type { SaidAct } from '../customer/customer-event.ts';
import { nextDue } from '../customer/next-due.ts';
import { shopTimeAfter } from '../world/shop-time.ts';
import { placeOrder } from './place-order.ts';
import { nextSequence, record, replaceChat } from './record.ts';
import { type Chat, LONGEST_RUN_MS, type Run } from './run.ts';
import { tellCustomer } from './tell-customer.ts';

type Next = { readonly atMs: number; readonly index: number; readonly what: 'deliver' | 'arrive' | 'tick' };

/**
 * Lets virtual time run to `toMs`: arrivals, typed messages and impatience, in the order of their times. Beyond the
 * longest run the desk is left for good: nobody comes back to it.
 */
export function advance(run: Run, toMs: number): Run {
  let current = toMs >= LONGEST_RUN_MS ? withoutReturns(run) : run;
  const untilMs = Math.min(Math.max(toMs, run.nowMs), LONGEST_RUN_MS);
  for (let next = nextOf(current); next !== undefined && next.atMs <= untilMs; next = nextOf(current)) {
    current = happen({ ...current, nowMs: Math.max(current.nowMs, next.atMs) }, next);
  }
  const later = { ...current, nowMs: untilMs };
  return untilMs >= LONGEST_RUN_MS ? timeOut(later) : later;
}

/** The next virtual moment at which something happens by itself; the run's last moment when nothing else does. */
export const nextAtMs = (run: Run): number => Math.min(nextOf(run)?.atMs ?? LONGEST_RUN_MS, LONGEST_RUN_MS);

function nextOf(run: Run): Next | undefined {
  return run.chats
    .map((chat, index) => nextOfChat(chat, index))
    .reduce<Next | undefined>(
      (first, next) => (next !== undefined && (first === undefined || next.atMs < first.atMs) ? next : first),
      undefined,
    );
}

function nextOfChat(chat: Chat, index: number): Next | undefined {
  if (chat.customer.stage === 'unopened') return { atMs: chat.arrivesMs, index, what: 'arrive' };
  const typed = chat.outbox[0];
  const due = nextDue(chat.customer, chat.mind.persona);
  if (typed !== undefined && (due === undefined || typed.atMs <= due.atMs))
    return { atMs: typed.atMs, index, what: 'deliver' };
  return due === undefined ? undefined : { atMs: due.atMs, index, what: 'tick' };
}

function happen(run: Run, { index, what }: Next): Run {
  const chat = run.chats[index];
  if (chat === undefined) return run;
  const { id } = chat.mind.script;
  const event = { atMs: run.nowMs, shop: run.world.shop } as const;
  switch (what) {
    case 'arrive': {
      const arrived = record(run, { atMs: run.nowMs, chat: id, kind: 'arrived' });
      return tellCustomer(arrived, index, { ...event, sequence: nextSequence(arrived), kind: 'arrived' });
    }
    case 'tick':
      return tellCustomer(run, index, { ...event, sequence: nextSequence(run), kind: 'tick' });
    case 'deliver':
      return deliver(run, index, chat);
  }
}

function deliver(run: Run, index: number, chat: Chat): Run {
  const [effect, ...outbox] = chat.outbox;
  if (effect === undefined) return run;
  const base = { atMs: run.nowMs, chat: chat.mind.script.id };
  const next = replaceChat(run, index, { ...chat, outbox, hasEnded: effect.kind === 'end' });
  switch (effect.kind) {
    case 'say':
      return tellDelivered(
        record(next, { ...base, kind: 'customer', text: effect.text, act: effect.act }),
        index,
        effect.act,
      );
    case 'card':
      return record(next, { ...base, kind: 'card', orderId: effect.orderId });
    case 'buy': {
      const paid = placeOrder(
        run.world.shop,
        chat.mind.script.customerId,
        effect.purchase,
        shopTimeAfter(chat.mind.startsAt, run.nowMs),
      );
      if (paid === undefined) return next;
      const sold = { ...next, world: { ...next.world, shop: paid.shop } };
      return record(sold, { ...base, kind: 'card', orderId: paid.order.id });
    }
    case 'end':
      return record(next, { ...base, kind: 'ended', ending: effect.ending });
  }
}

/** The customer knows that his words have arrived; they are the run's last event. */
const tellDelivered = (run: Run, index: number, act: SaidAct): Run =>
  tellCustomer(run, index, { atMs: run.nowMs, sequence: run.log.length, shop: run.world.shop, kind: 'delivered', act });

const withoutReturns = (run: Run): Run => ({
  ...run,
  chats: run.chats.map((chat) => ({ ...chat, customer: { ...chat.customer, returnsAtMs: null } })),
});

function timeOut(run: Run): Run {
  return run.chats.reduce((current, chat, index) => {
    if (chat.hasEnded) return current;
    const customer = { ...chat.customer, stage: 'ended', ending: 'timed_out' } as const;
    const ended = replaceChat(current, index, { ...chat, customer, outbox: [], hasEnded: true });
    return record(ended, { atMs: run.nowMs, chat: chat.mind.script.id, kind: 'ended', ending: 'timed_out' });
  }, run);
}
