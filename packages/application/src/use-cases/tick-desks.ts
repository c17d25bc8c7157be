import { type ClockActor, can } from '@mianmian/core/access/can';
import { MINUTE_MS } from '@mianmian/core/shared/instant';
import { settleDesk } from '../desk/settle-desk.ts';
import type { DeskNews } from '../ports/desk-bus.ts';
import type { DeskPorts } from '../ports/desk-ports.ts';
import type { DeskRunRecord } from '../ports/desk-store.ts';
import type { Transaction } from '../ports/store.ts';

export type DeskTick = {
  readonly settled: number;
  /** Those that a bug keeps from being settled; tried again a minute later, so that they don't hold up the rest. */
  readonly failed: readonly { readonly runId: string; readonly cause: unknown }[];
};

/** Lets happen at every desk what is due, at most `limit` of them, in one transaction: one wait for the disk. */
export async function tickDesks(ports: DeskPorts, clock: ClockActor, limit: number): Promise<DeskTick> {
  const due = await ports.store.transact((tx) => tx.desks.listDue(ports.clock.now(), limit));
  if (due.length === 0) return { settled: 0, failed: [] };
  try {
    await settleAll(ports, clock, due);
    return { settled: due.length, failed: [] };
  } catch {
    // Which of them it was shows when each goes alone.
    return settleApart(ports, clock, due);
  }
}

async function settleApart(ports: DeskPorts, clock: ClockActor, due: readonly DeskRunRecord[]): Promise<DeskTick> {
  const failed: { runId: string; cause: unknown }[] = [];
  for (const record of due) {
    try {
      await settleAll(ports, clock, [record]);
    } catch (cause) {
      failed.push({ runId: record.id, cause });
      await ports.store.transact((tx) => tx.desks.postpone(record.id, ports.clock.now() + MINUTE_MS));
    }
  }
  return { settled: due.length - failed.length, failed };
}

async function settleAll(ports: DeskPorts, clock: ClockActor, due: readonly DeskRunRecord[]): Promise<void> {
  try {
    const all = await ports.store.transact(async (tx) => {
      const told: { readonly runId: string; readonly news: readonly DeskNews[] }[] = [];
      for (const { id } of due) told.push({ runId: id, news: await settleOne(ports, clock, tx, id) });
      return told;
    });
    for (const { runId, news } of all) if (news.length > 0) ports.bus.publish(runId, news);
  } catch (error) {
    for (const { id } of due) ports.cache.drop(id);
    throw error;
  }
}

/** Read again within the transaction: somebody may have settled or paused it meanwhile. */
async function settleOne(
  ports: DeskPorts,
  clock: ClockActor,
  tx: Transaction,
  id: string,
): Promise<readonly DeskNews[]> {
  const record = await tx.desks.find(id);
  if (record === null || !can(clock, 'tick', record)) return [];
  return (await settleDesk(ports, tx, record, ports.clock.now())).news;
}
