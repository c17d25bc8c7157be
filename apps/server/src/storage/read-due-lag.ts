import type { OpenDatabase } from './open-database.ts';

/** By how many milliseconds whatever is longest due is late; 0 when nothing is. */
export async function readDueLag(db: OpenDatabase, now: number): Promise<number> {
  const [sitting, run] = await Promise.all(
    (['sitting', 'desk_run'] as const).map((table) =>
      db
        .selectFrom(table)
        .select((of) => of.fn.min('due_at').as('dueAt'))
        .executeTakeFirst(),
    ),
  );
  return Math.max(0, ...[sitting, run].map((row) => (row?.dueAt == null ? 0 : now - Number(row.dueAt))));
}
