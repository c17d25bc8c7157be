import type { Actor } from '@mianmian/core/access/can';
import type { Evaluation } from '@mianmian/core/question-bank/evaluation';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { hashText } from '@mianmian/core/shared/hash';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Ports } from '../../ports/ports.ts';
import { NOT_FOUND, type NotFinished, type NotFound } from '../refusal.ts';
import { assessedPairsOf } from '../steps/assessed-pairs.ts';
import { findOwnSitting } from '../steps/find-own-sitting.ts';

export type Rescore = {
  readonly sameVersions: boolean;
  readonly sameBytes: boolean;
  readonly storedHash: string;
  readonly freshHash: string;
  readonly differences: readonly {
    readonly questionId: string;
    readonly storedTotal: number;
    readonly freshTotal: number;
  }[];
};

/** Scores the handed-in answers again, on the questions as they were asked, and compares the bytes; stores nothing. */
export async function rescoreSitting(
  ports: Ports,
  actor: Actor,
  sittingId: string,
): Promise<Result<Rescore, NotFound | NotFinished>> {
  return ports.store.transact(async (tx) => {
    const record = await findOwnSitting(ports, tx, actor, 'read', sittingId);
    if (record === null) return fail(NOT_FOUND);
    if (record.sitting.status !== 'handed-in') return fail({ code: 'not-finished' });

    const compared = (await assessedPairsOf(tx, record)).map(({ question, stored }) => {
      const fresh = ports.scorer.score(question, stored.answer);
      return { stored: stored.evaluation, storedText: stored.evaluationText, fresh, freshText: canonicalText(fresh) };
    });
    const storedText = compared.map((each) => each.storedText).join('\n');
    const freshText = compared.map((each) => each.freshText).join('\n');
    return ok({
      sameVersions: compared.every(({ stored, fresh }) => versionOf(stored) === versionOf(fresh)),
      sameBytes: storedText === freshText,
      storedHash: hashText(storedText),
      freshHash: hashText(freshText),
      differences: compared
        .filter(({ stored, fresh }) => stored.total !== fresh.total)
        .map(({ stored, fresh }) => ({
          questionId: stored.questionId,
          storedTotal: stored.total,
          freshTotal: fresh.total,
        })),
    });
  });
}

const versionOf = ({ versions }: Evaluation): string => canonicalText(versions);
