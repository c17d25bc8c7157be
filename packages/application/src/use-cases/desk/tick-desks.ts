import { type ClockActor, can } from '@mianmian/core/access/can';
import { MINUTE_MS } from '@mianmian/core/shared/instant';
import { settleDesk } from '../../desk/settle-desk.ts';
import type { DeskNews } from '../../ports/desk-bus.ts';
import type { DeskPorts } from '../../ports/desk-ports.ts';
import type { DeskRunRecord } from '../../ports/desk-store.ts';
import { StoreAway, type Transaction } from '../../ports/store.ts';

export type DeskTick = {
  readonly settled: number;
  /** Those that a bug keeps from being settled; tried again a minute later, so that they don't hold up the rest. */
  readonly failed: readonly { readonly runId: string; readonly cause: unknown }[];
};

/** Lets happen at every desk what is due, at most `limit` of them, in one transaction: one wait for the disk. */
export async function tickDesks(ports: DeskPorts, clock: ClockActor, limit: number): Promise<DeskTick> {
  let due: readonly DeskRunRecord[] = [];
  try {
    const told = await ports.store.transact(async (tx) => {
      due = await tx.desks.claimDue(ports.clock.now(), limit);
      return settleAll(ports, clock, tx, due);
    });
    tellAll(ports, told);
    return { settled: due.length, failed: [] };
  } catch (error) {
    if (due.length === 0 || error instanceof StoreAway) throw error;
    // Which of them it was shows when each goes alone.
    return settleApart(ports, clock, due);
  }
}

async function settleApart(ports: DeskPorts, clock: ClockActor, due: readonly DeskRunRecord[]): Promise<DeskTick> {
  const failed: { runId: string; cause: unknown }[] = [];
  for (const { id } of due) {
    try {
      const told = await ports.store.transact(async (tx) => {
        const record = await tx.desks.find(id);
        return record === null ? [] : settleAll(ports, clock, tx, [record]);
      });
      tellAll(ports, told);
    } catch (cause) {
      if (cause instanceof StoreAway) throw cause;
      failed.push({ runId: id, cause });
      await ports.store.transact((tx) => tx.desks.postpone(id, ports.clock.now() + MINUTE_MS));
    }
  }
  return { settled: due.length - failed.length, failed };
}

type Told = { readonly runId: string; readonly news: readonly DeskNews[] };

async function settleAll(
  ports: DeskPorts,
  clock: ClockActor,
  tx: Transaction,
  records: readonly DeskRunRecord[],
): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const record of records) {
    if (!can(clock, 'tick', record)) continue;
    const { news } = await settleDesk(ports, tx, record, ports.clock.now());
    told.push({ runId: record.id, news });
  }
  return told;
}

function tellAll({ bus }: DeskPorts, all: readonly Told[]): void {
  for (const { runId, news } of all) if (news.length > 0) bus.publish(runId, news);
}
