import type { Instant } from '../shared/instant.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { ANSWER_MAX_LENGTH, handInDueAt, type Sitting } from './sitting.ts';

export type SaveRequest = {
  readonly questionId: string;
  readonly text: string;
  /** The revision the text was written on; 0 when nothing had been saved yet. */
  readonly baseRevision: number;
};

export type SaveRefusal =
  | { readonly code: 'unknown-question' }
  | { readonly code: 'too-long'; readonly maxLength: number }
  /** Another tab or device saved meanwhile; nothing is overwritten, the person is asked. */
  | { readonly code: 'conflict'; readonly currentRevision: number }
  | { readonly code: 'closed' };

/**
 * Whether an answer may be saved at `now`. A sitting past its deadline still takes drafts during the grace period,
 * marked late; the clock hands it in when that is over (see `handInDueAt`). One handed in takes nothing.
 */
export function judgeSave(
  sitting: Sitting,
  request: SaveRequest,
  now: Instant,
): Result<{ readonly revision: number; readonly late: boolean }, SaveRefusal> {
  if (!sitting.questionIds.includes(request.questionId)) return fail({ code: 'unknown-question' });
  if (request.text.length > ANSWER_MAX_LENGTH) return fail({ code: 'too-long', maxLength: ANSWER_MAX_LENGTH });
  if (sitting.status === 'handed-in' || now > handInDueAt(sitting)) return fail({ code: 'closed' });
  const current = sitting.revisions[request.questionId] ?? 0;
  if (request.baseRevision !== current) return fail({ code: 'conflict', currentRevision: current });
  return ok({ revision: current + 1, late: now > sitting.deadlineAt });
}
