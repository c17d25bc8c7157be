import { z } from 'zod';

/**
 * A backup is gzip of JSON lines: a header; for each table a line with its columns and then one array a row; an end
 * with the rows counted and the SHA-256 of every byte before the end line.
 */
export const BACKUP_FORMAT = 1;

export const headerLine = z.strictObject({
  mianmian: z.literal('backup'),
  format: z.number().int(),
  version: z.string(),
  engine: z.enum(['sqlite', 'postgres']),
  /** ISO 8601, UTC. */
  takenAt: z.string(),
  /** Every migration the database had had, in order: the schema of the rows. */
  migrations: z.array(z.string()),
});
export type BackupHeader = z.infer<typeof headerLine>;

export const tableLine = z.strictObject({ table: z.string(), columns: z.array(z.string()).min(1) });
export const rowLine = z.array(z.union([z.string(), z.number(), z.null(), z.strictObject({ base64: z.string() })]));
export const endLine = z.strictObject({ end: z.record(z.string(), z.number().int()), sha256: z.string() });

export type RowCounts = Readonly<Record<string, number>>;

/** The rows of all tables together. */
export const sumOf = (counts: RowCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
