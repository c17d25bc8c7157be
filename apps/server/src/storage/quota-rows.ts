import type { QuotaStore } from '@mianmian/application/ports/quota-store';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export const quotaRows = (db: Kysely<Tables>): QuotaStore => ({
  countUsed: async (personId, quota, since) => {
    const count = ({ fn }: { fn: typeof db.fn }) => fn.countAll().as('used');
    const sittings = () => db.selectFrom('sitting').select(count).where('subject_person_id', '=', personId);
    const runs = () =>
      db.selectFrom('desk_run').select(count).where('subject_person_id', '=', personId).where('started_at', '>', since);
    const query = {
      'papers-a-day': () => sittings().where('started_at', '>', since),
      'open-papers': () => sittings().where('status', '=', 'open'),
      'answers-a-day': () =>
        db
          .selectFrom('answer')
          .select(count)
          .where('person_id', '=', personId)
          .where('at', '>', since)
          .where('sitting_id', 'is', null)
          .where('interview_id', 'is', null),
      'interviews-a-day': () =>
        db.selectFrom('interview').select(count).where('person_id', '=', personId).where('started_at', '>', since),
      'desks-a-day': () => runs().where('mode', '<>', 'agent'),
      'agent-runs-a-day': () => runs().where('mode', '=', 'agent'),
      'exercises-a-day': () =>
        db.selectFrom('exercise').select(count).where('person_id', '=', personId).where('kept_at', '>', since),
      'tasks-a-day': () =>
        db.selectFrom('task').select(count).where('person_id', '=', personId).where('started_at', '>', since),
      'notes-kept': () => db.selectFrom('note').select(count).where('person_id', '=', personId),
      'note-characters': () =>
        db
          .selectFrom('note')
          .select(({ fn }) => fn.sum(fn<number>('length', ['content'])).as('used'))
          .where('person_id', '=', personId),
    }[quota]();
    return Number((await query.executeTakeFirstOrThrow()).used);
  },
});
