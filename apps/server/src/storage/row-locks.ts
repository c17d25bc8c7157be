import type { Kysely, SelectQueryBuilder } from 'kysely';
import { engineOf } from './engine.ts';
import type { Tables } from './tables.ts';

/**
 * Keeps the rows for this transaction; who wants them too waits until it is over. SQLite, whose transactions run one
 * after the other, needs no such words. Rows that point at these are not hindered.
 */
export const waitForRows =
  <Schema>(db: Kysely<Schema>) =>
  <S, T extends keyof S, O>(query: SelectQueryBuilder<S, T, O>): SelectQueryBuilder<S, T, O> =>
    engineOf(db) === 'postgres' ? query.forNoKeyUpdate() : query;

/** The same, without the rows that another transaction has. */
export const skipTakenRows =
  <Schema>(db: Kysely<Schema>) =>
  <S, T extends keyof S, O>(query: SelectQueryBuilder<S, T, O>): SelectQueryBuilder<S, T, O> =>
    engineOf(db) === 'postgres' ? query.forNoKeyUpdate().skipLocked() : query;

/** Lets whoever wants to hold the same person wait until this transaction is over. */
export async function holdPerson(db: Kysely<Tables>, personId: string): Promise<void> {
  await db.selectFrom('person').select('id').where('id', '=', personId).$call(waitForRows(db)).execute();
}
