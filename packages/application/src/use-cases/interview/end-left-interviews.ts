import { type ClockActor, can } from '@mianmian/core/access/can';
import { LEFT_AFTER_MS } from '@mianmian/core/interview/left-after';
import { StoreAway } from '../../ports/store.ts';
import { type ClosingPorts, closeInterview } from './close-interview.ts';

export type LeftInterviews = {
  readonly ended: readonly string[];
  /** Those that a bug keeps from being ended. */
  readonly failed: readonly { readonly interviewId: string; readonly cause: unknown }[];
};

/**
 * Ends interviews that nobody went on with for a day, with all that was answered; each in a transaction of its own, at
 * most `limit` of them, the longest left first.
 * @param except those not to be tried again, so that they don't hold up the rest
 */
export async function endLeftInterviews(
  ports: ClosingPorts,
  clock: ClockActor,
  limit: number,
  except: ReadonlySet<string>,
): Promise<LeftInterviews> {
  const ended: string[] = [];
  const failed: { interviewId: string; cause: unknown }[] = [];
  const before = ports.clock.now() - LEFT_AFTER_MS;
  const left = await ports.store.transact((tx) => tx.interviews.listLeft(before, limit + except.size));
  for (const interviewId of left.filter((id) => !except.has(id)).slice(0, limit)) {
    try {
      if (await endLeft(ports, clock, interviewId, before)) ended.push(interviewId);
    } catch (cause) {
      if (cause instanceof StoreAway) throw cause;
      failed.push({ interviewId, cause });
    }
  }
  return { ended, failed };
}

/** False where somebody went on with it or ended it meanwhile. */
const endLeft = (ports: ClosingPorts, clock: ClockActor, interviewId: string, before: number): Promise<boolean> =>
  ports.store.transact(async (tx) => {
    const record = await tx.interviews.find(interviewId);
    if (record === null || record.endedAt !== null || record.lastAt > before || !can(clock, 'tick', record))
      return false;
    await closeInterview(ports, tx, record, 'left');
    return true;
  });
