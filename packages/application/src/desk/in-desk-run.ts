import { type Action, type Actor, can } from '@mianmian/core/access/can';
import type { Instant } from '@mianmian/core/shared/instant';
import { fail, type Result } from '@mianmian/core/shared/result';
import type { DeskNews } from '../ports/desk-bus.ts';
import type { DeskPorts } from '../ports/desk-ports.ts';
import type { Transaction } from '../ports/store.ts';
import { NOT_FOUND, type NotFound } from '../use-cases/refusal.ts';
import { type Settled, settleDesk } from './settle-desk.ts';

export type InDeskRun = {
  readonly actor: Actor;
  readonly action: Action;
  readonly runId: string;
};

/** What a use case comes to, with what is to be told about it. */
export type Came<T, E> = { readonly result: Result<T, E>; readonly news: readonly DeskNews[] };

/**
 * Does `work` in one transaction on the person's own run as it stands now, and tells the news once that is durable.
 * There being no such run, its being somebody else's and its being an agent's look the same.
 */
export async function inDeskRun<T, E>(
  ports: DeskPorts,
  { actor, action, runId }: InDeskRun,
  work: (tx: Transaction, settled: Settled, now: Instant) => Promise<Came<T, E>>,
): Promise<Result<T, E | NotFound>> {
  const { result, news } = await ports.store.transact(async (tx): Promise<Came<T, E | NotFound>> => {
    const record = await tx.desks.find(runId);
    if (record === null || !can(actor, action, record) || record.mode === 'agent') {
      return { result: fail(NOT_FOUND), news: [] };
    }
    const now = ports.clock.now();
    return work(tx, await settleDesk(ports, tx, record, now), now);
  });
  if (news.length > 0) ports.bus.publish(runId, news);
  return result;
}
