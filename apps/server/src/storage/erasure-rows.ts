import type { ErasureReason, ErasureStore } from '@mianmian/application/ports/erasure-store';
import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { PERSONAL_TABLES } from './personal-data.ts';
import { findPersonIds, isTheirs } from './personal-rows.ts';
import type { Tables } from './tables.ts';

const why: z.ZodType<ErasureReason> = z.enum(['asked', 'unseen']);

export function erasureRows(db: Kysely<Tables>): ErasureStore {
  return {
    removePerson: async (personId) => {
      const ids = await findPersonIds(db, personId);
      if (ids === null) return [];
      const former = await db.selectFrom('former_person').select('id').where('person_id', '=', personId).execute();
      await db
        .updateTable('organisation')
        .set({ founder_person_id: null, founding_event_id: null })
        .where('founder_person_id', '=', personId)
        .execute();
      for (const table of [...PERSONAL_TABLES].reverse()) {
        await sql`delete from ${sql.table(table.table)} where ${isTheirs(table, ids)}`.execute(db);
      }
      return [personId, ...former.map(({ id }) => id)];
    },
    bury: async ({ personId, erasedAt, why: reason }) => {
      await db
        .insertInto('erasure')
        .values({ erased_id: personId, erased_at: erasedAt, why: reason })
        .onConflict((conflict) => conflict.column('erased_id').doNothing())
        .execute();
    },
    listTombstones: async () => {
      const rows = await db.selectFrom('erasure').selectAll().orderBy('erased_at').orderBy('erased_id').execute();
      return rows.map((row) => ({ personId: row.erased_id, erasedAt: row.erased_at, why: why.parse(row.why) }));
    },
  };
}
