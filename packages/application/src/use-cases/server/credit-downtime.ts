import { type ClockActor, can } from '@mianmian/core/access/can';
import { SECOND_MS } from '@mianmian/core/shared/instant';
import type { Ports } from '../../ports/ports.ts';
import { appendEvent } from '../steps/append-event.ts';

/** A shorter gap is a restart nobody notices. */
const NOTICEABLE_GAP_MS = 5 * SECOND_MS;

export type Credit = ({ readonly sittingId: string } | { readonly deskRunId: string }) & { readonly creditMs: number };

/** `isAlone`: no other process can have served the same store while this one was away. */
export type Downtime = { readonly isAlone: boolean };

/**
 * Called once at start and whenever the store was away, before anything is handed in: gives every open sitting and every
 * running desk the time in which nobody was served, counted from the last sign of life, which is the last heartbeat of
 * any process or their own last event. At a desk seconds count, so whoever is alone gives back short gaps too; otherwise
 * a short gap is the pause between another process's heartbeats. Of several processes only the first finds a gap.
 */
export async function creditDowntime(
  ports: Pick<Ports, 'store' | 'clock'>,
  clock: ClockActor,
  { isAlone }: Downtime = { isAlone: true },
): Promise<readonly Credit[]> {
  return ports.store.transact(async (tx) => {
    const now = ports.clock.now();
    const lastBeatAt = await tx.heartbeat.read();
    await tx.heartbeat.write(now);
    if (lastBeatAt === null || (!isAlone && now - lastBeatAt <= NOTICEABLE_GAP_MS)) return [];

    const credits: Credit[] = [];
    for (const record of await tx.sittings.listOpen()) {
      const creditMs = now - Math.max(lastBeatAt, record.lastEventAt);
      if (creditMs <= NOTICEABLE_GAP_MS || !can(clock, 'tick', record)) continue;
      const eventId = `clock:credit:${lastBeatAt}`;
      await appendEvent(tx, record, { eventId, at: now, event: { kind: 'time-credited', creditMs } });
      credits.push({ sittingId: record.id, creditMs });
    }
    for (const record of await tx.desks.listTicking()) {
      const creditMs = now - Math.max(lastBeatAt, record.touchedAt);
      if (creditMs <= 0 || !can(clock, 'tick', record)) continue;
      const dueAt = record.dueAt === null ? null : record.dueAt + creditMs;
      await tx.desks.put({ ...record, heldMs: record.heldMs + creditMs, dueAt, touchedAt: now });
      credits.push({ deskRunId: record.id, creditMs });
    }
    return credits;
  });
}
