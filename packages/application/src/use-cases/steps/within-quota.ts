import type { Actor } from '@mianmian/core/access/can';
import { DAY_MS } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Ports } from '../../ports/ports.ts';
import type { Quota } from '../../ports/quota-store.ts';
import type { Transaction } from '../../ports/store.ts';
import type { QuotaReached } from '../refusal.ts';

/** A hundred applications with their research, and four hundred stories. */
const NOTES_KEPT = 600;
/** As much as one answer of the server can bring: some nine megabytes. */
const NOTE_CHARACTERS = 3_000_000;

/** Several times what an eager day takes. Whoever signs up has more, because they can be told apart from the next one. */
const LIMITS: Readonly<Record<Actor['standing'], Readonly<Record<Quota, number>>>> = {
  guest: {
    'papers-a-day': 60,
    'open-papers': 30,
    'answers-a-day': 600,
    'interviews-a-day': 40,
    'desks-a-day': 100,
    'agent-runs-a-day': 1_000,
    'exercises-a-day': 5_000,
    'tasks-a-day': 60,
    'notes-kept': NOTES_KEPT,
    'note-characters': NOTE_CHARACTERS,
  },
  account: {
    'papers-a-day': 200,
    'open-papers': 60,
    'answers-a-day': 3_000,
    'interviews-a-day': 200,
    'desks-a-day': 400,
    'agent-runs-a-day': 10_000,
    'exercises-a-day': 20_000,
    'tasks-a-day': 300,
    'notes-kept': NOTES_KEPT,
    'note-characters': NOTE_CHARACTERS,
  },
};

/** The one place that says how much somebody may begin in 24 hours, or keep. Asked after a repeated message is found. */
export async function withinQuota(
  { clock }: Pick<Ports, 'clock'>,
  tx: Transaction,
  actor: Actor,
  quotas: readonly Quota[],
): Promise<Result<null, QuotaReached>> {
  for (const quota of quotas) {
    const used = await tx.quotas.countUsed(actor.personId, quota, clock.now() - DAY_MS);
    if (used >= LIMITS[actor.standing][quota]) return fail({ code: 'limit-reached', of: quota });
  }
  return ok(null);
}
