import { type Actor, can } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { LoggedExercise } from '../../ports/exercise-store.ts';
import type { PreparationPorts } from '../../ports/preparation-ports.ts';
import { NOT_FOUND, type NotFound } from '../refusal.ts';
import { nameLog } from './keep-exercises.ts';

const LISTED_AT_ONCE = 1_000;
/** As large as a column of numbers holds; a log has a few thousand entries. */
const SEQUENCE = /^\d{1,9}$/;

export type ExercisePage = {
  readonly log: string;
  readonly exercises: readonly LoggedExercise[];
  readonly isAll: boolean;
};

/** The actor's log after the given sequence, page by page; who is not known has none. */
export async function listExercises(
  { store }: Pick<PreparationPorts, 'store'>,
  actor: Actor | null,
  after: string,
): Promise<Result<ExercisePage, NotFound>> {
  if (!SEQUENCE.test(after)) return fail(NOT_FOUND);
  if (actor === null || !can(actor, 'read', { workspaceId: actor.workspaceId })) {
    return ok({ log: '', exercises: [], isAll: true });
  }
  const found = await store.transact((tx) => tx.exercises.list(actor.personId, Number(after), LISTED_AT_ONCE + 1));
  return ok({
    log: nameLog(actor),
    exercises: found.slice(0, LISTED_AT_ONCE),
    isAll: found.length <= LISTED_AT_ONCE,
  });
}
