import type { Exercise, ExerciseStore } from '@mianmian/application/ports/exercise-store';
import { exerciseSchema } from '@mianmian/contract/exercise';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { column } from './json-columns.ts';
import { holdPerson } from './row-locks.ts';
import type { ExerciseRow, Tables } from './tables.ts';

const parsePayload = column(z.record(z.string(), z.unknown()));

export const exerciseRows = (db: Kysely<Tables>): ExerciseStore => ({
  hold: (personId) => holdPerson(db, personId),
  lastSequence: async (personId) => {
    const { last } = await db
      .selectFrom('exercise')
      .select(({ fn }) => fn.max('sequence').as('last'))
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow();
    return Number(last ?? 0);
  },
  findKnown: async (personId, ids) => {
    const known = db.selectFrom('exercise').select('event_id').where('person_id', '=', personId);
    return new Set((await known.where('event_id', 'in', ids).execute()).map(({ event_id }) => event_id));
  },
  add: async ({ personId, workspaceId }, entries, keptAt) => {
    const rows = entries.map(({ sequence, exercise: { id, at, kind, ...payload } }) => ({
      person_id: personId,
      workspace_id: workspaceId,
      event_id: id,
      sequence,
      at,
      kept_at: keptAt,
      kind,
      payload: canonicalText(payload),
    }));
    await db.insertInto('exercise').values(rows).execute();
  },
  list: async (personId, after, limit) => {
    const own = db.selectFrom('exercise').selectAll().where('person_id', '=', personId);
    const rows = await own.where('sequence', '>', after).orderBy('sequence').limit(limit).execute();
    return rows.map((row) => ({ sequence: row.sequence, exercise: readExercise(row) }));
  },
});

const readExercise = ({ event_id: id, at, kind, payload }: ExerciseRow): Exercise =>
  exerciseSchema.parse({ ...parsePayload(payload), id, at, kind });
