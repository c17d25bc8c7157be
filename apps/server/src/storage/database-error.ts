import { StoreAway } from '@mianmian/application/ports/store';
import pg from 'pg';
import { UnsafePostgres } from './postgres-durability.ts';

/**
 * PostgreSQL refused a query. Carries its code and the names of what was touched, never its words: they quote what people
 * wrote.
 */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  /** https://www.postgresql.org/docs/15/errcodes-appendix.html */
  readonly code: string;

  constructor(code: string, place: readonly (string | undefined)[]) {
    super(['the database refused a query:', code, ...place.filter((name) => name !== undefined)].join(' '));
    this.code = code;
  }
}

/** Nothing is wrong with the query: the server starts, stops, has no room, gave up waiting, or is a read-only copy. */
const AWAY = /^(08|53|57)|^(25P03|25006|28000|28P01|55P03|3D000)$/;

/** What leaves storage for an error of the driver. Whatever is not the database's word about a query is its absence. */
export function tellDatabaseError(error: unknown): Error {
  if (error instanceof StoreAway || error instanceof DatabaseError || error instanceof UnsafePostgres) return error;
  if (!(error instanceof pg.DatabaseError)) return new StoreAway(codeOf(error));
  const code = error.code ?? 'XX000';
  return AWAY.test(code) ? new StoreAway(code) : new DatabaseError(code, [error.table, error.column, error.constraint]);
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : 'unknown';
}
