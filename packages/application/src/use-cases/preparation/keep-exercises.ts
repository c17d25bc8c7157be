import type { Actor } from '@mianmian/core/access/can';
import { hashText } from '@mianmian/core/shared/hash';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Exercise } from '../../ports/exercise-store.ts';
import type { PreparationPorts } from '../../ports/preparation-ports.ts';
import type { BadRequest, QuotaReached } from '../refusal.ts';
import { areNamingOwn } from '../steps/own-references.ts';
import { withinQuota } from '../steps/within-quota.ts';

export type KeptExercises = {
  /** How many of them were new. */
  readonly kept: number;
  readonly lastSequence: number;
  readonly log: string;
};

/** Names a person's log to their devices without telling who they are. */
export const nameLog = ({ personId }: Pick<Actor, 'personId'>): string => hashText(`log of ${personId}`);

/**
 * Adds to the actor's log what is not in it yet, all of it or nothing; of a repeated id the first stays. A device whose
 * clock is ahead has done it just now, one after the other as it says: of two ticks of a line the later one counts.
 */
export async function keepExercises(
  ports: Pick<PreparationPorts, 'store' | 'clock'>,
  actor: Actor,
  exercises: readonly Exercise[],
): Promise<Result<KeptExercises, BadRequest | QuotaReached>> {
  return ports.store.transact(async (tx) => {
    await tx.exercises.hold(actor.personId);
    const ids = exercises.map(({ id }) => id);
    const known = await tx.exercises.findKnown(actor.personId, ids);
    const fresh = exercises.filter(({ id }, index) => !known.has(id) && ids.indexOf(id) === index);
    const last = await tx.exercises.lastSequence(actor.personId);
    const log = nameLog(actor);
    if (fresh.length === 0) return ok({ kept: 0, lastSequence: last, log });

    // A bad request and not what is not found: devices set it aside by itself and send the others.
    if (!(await areNamingOwn(tx, actor, fresh))) return fail({ code: 'bad-request', reason: 'names-no-answer' });
    const within = await withinQuota(ports, tx, actor, ['exercises-a-day']);
    if (!within.ok) return within;
    const now = ports.clock.now();
    const ahead = fresh.filter(({ at }) => at > now).sort((a, b) => a.at - b.at);
    const broughtBack = new Map(ahead.map(({ id }, index) => [id, Math.max(0, now - (ahead.length - 1 - index))]));
    const entries = fresh.map((exercise, index) => ({
      sequence: last + index + 1,
      exercise: { ...exercise, at: broughtBack.get(exercise.id) ?? exercise.at },
    }));
    await tx.exercises.add(actor, entries, now);
    return ok({ kept: fresh.length, lastSequence: last + fresh.length, log });
  });
}
