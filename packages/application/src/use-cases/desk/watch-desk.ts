import type { Actor } from '@mianmian/core/access/can';
import { ok, type Result } from '@mianmian/core/shared/result';
import { typingChats } from '@mianmian/core/simulation/desk/desk-due';
import { clockOf } from '../../desk/desk-clock-of.ts';
import { inDeskRun } from '../../desk/in-desk-run.ts';
import type { DeskNews, Heard } from '../../ports/desk-bus.ts';
import type { DeskPorts } from '../../ports/desk-ports.ts';
import type { NotFound } from '../refusal.ts';

/** What happened after event `after`, and how the run stands now. Ends with `stood`. */
export const catchUp = (
  ports: DeskPorts,
  actor: Actor,
  { runId, after }: { readonly runId: string; readonly after: number },
): Promise<Result<readonly DeskNews[], NotFound>> =>
  inDeskRun<readonly DeskNews[], never>(ports, { actor, action: 'read', runId }, async (tx, settled, now) => {
    const { record, run } = settled;
    const clock = clockOf(record, run, now);
    const shown = await tx.desks.listShown(runId, after);
    const missed: readonly DeskNews[] = [
      ...shown.map((event): DeskNews => ({ kind: 'happened', event, clock })),
      { kind: 'typing', chats: run === null ? [] : typingChats(run) },
      { kind: 'stood', status: record.status, clock },
    ];
    return { result: ok(missed), news: settled.news };
  });

export type DeskWatch = {
  /** The next news, in order, each event once; waits for some. Null after the end of the run, and once closed. */
  readonly next: () => Promise<readonly DeskNews[] | null>;
  readonly close: () => void;
};

/**
 * Follows a run from the event after `after` on, without a gap and without telling anything twice: it listens first and
 * then reads the log; whatever it hears that does not join on makes it read again. News of other processes may come late:
 * what was told already is dropped together with how the run stood then.
 */
export async function watchDesk(
  ports: DeskPorts,
  actor: Actor,
  { runId, after }: { readonly runId: string; readonly after: number },
): Promise<Result<DeskWatch, NotFound>> {
  let heard: Heard[] = [];
  let wake: (() => void) | null = null;
  let isClosed = false;
  let isOver = false;
  let told = after;
  const stopListening = ports.bus.subscribe(runId, (news) => {
    heard.push(news);
    wake?.();
  });
  const close = (): void => {
    isClosed = true;
    stopListening();
    wake?.();
  };
  let missed: readonly DeskNews[] | null;
  try {
    const first = await catchUp(ports, actor, { runId, after });
    if (!first.ok) {
      close();
      return first;
    }
    missed = first.value;
  } catch (error) {
    close();
    throw error;
  }

  const take = (news: readonly DeskNews[]): readonly DeskNews[] => {
    const fresh = news.filter((one) => one.kind !== 'happened' || one.event.sequence > told);
    for (const one of fresh) if (one.kind === 'happened') told = one.event.sequence;
    isOver = isOver || fresh.some((one) => one.kind === 'stood' && one.status === 'over');
    return fresh;
  };
  const next = async (): Promise<readonly DeskNews[] | null> => {
    while (!isClosed) {
      if (missed !== null) {
        const fresh = take(missed);
        missed = null;
        return fresh;
      }
      if (isOver) break;
      const batches = heard.filter((one) => one === 'missed' || !isOld(one, told));
      heard = [];
      const news = batches.flatMap((one) => (one === 'missed' ? [] : one));
      if (batches.includes('missed') || hasGap(news, told)) {
        const again = await catchUp(ports, actor, { runId, after: told });
        missed = again.ok ? again.value : null;
        continue;
      }
      const fresh = take(news);
      if (fresh.length > 0) return fresh;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (heard.length > 0 || isClosed) resolve();
      });
    }
    close();
    return null;
  };
  return ok({ next, close });
}

const sequencesOf = (news: readonly DeskNews[]): readonly number[] =>
  news.flatMap((one) => (one.kind === 'happened' ? [one.event.sequence] : []));

/** Whether it tells of events and every one of them was told before. */
function isOld(news: readonly DeskNews[], told: number): boolean {
  const sequences = sequencesOf(news);
  return sequences.length > 0 && sequences.every((sequence) => sequence <= told);
}

/** Whether an event does not follow on what was told before it. */
function hasGap(news: readonly DeskNews[], told: number): boolean {
  let last = told;
  for (const sequence of sequencesOf(news)) {
    if (sequence > last + 1) return true;
    last = Math.max(last, sequence);
  }
  return false;
}
