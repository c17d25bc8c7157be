import type { EndedKind, RetentionStore } from '@mianmian/application/ports/retention-store';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** With its events a run takes some hundred rows. */
const RUNS_AT_ONCE = 200;

export const retentionRows = (db: Kysely<Tables>): RetentionStore => {
  const remove: Readonly<Record<EndedKind, (before: number) => Promise<number>>> = {
    share: (before) =>
      counted(
        db
          .deleteFrom('share')
          .where((share) => share.or([share('expires_at', '<', before), share('revoked_at', '<', before)])),
      ),
    invitation: (before) =>
      counted(
        db
          .deleteFrom('invitation')
          .where((link) => link.or([link('expires_at', '<', before), link('accepted_at', '<', before)])),
      ),
    reset: (before) => counted(db.deleteFrom('password_reset').where('expires_at', '<', before)),
    // better-auth keeps moments as ISO text, which sorts by time.
    session: (before) => counted(db.deleteFrom('auth_session').where('expiresAt', '<', new Date(before).toISOString())),
    'agent-run': (before) => removeAgentRuns(db, before),
    organisation: async (before) => {
      const closed = db.selectFrom('organisation').select('workspace_id').where('closed_at', '<', before);
      const ids = (await closed.limit(RUNS_AT_ONCE).execute()).map(({ workspace_id }) => workspace_id);
      if (ids.length === 0) return 0;
      await db.deleteFrom('organisation').where('workspace_id', 'in', ids).execute();
      await db.deleteFrom('workspace').where('id', 'in', ids).execute();
      return ids.length;
    },
    tombstone: (before) => counted(db.deleteFrom('erasure').where('erased_at', '<', before)),
  };
  return { removeEnded: (kind, before) => remove[kind](before) };
};

type Deletion = { readonly executeTakeFirst: () => Promise<{ readonly numDeletedRows: bigint }> };

const counted = async (deletion: Deletion): Promise<number> =>
  Number((await deletion.executeTakeFirst()).numDeletedRows);

async function removeAgentRuns(db: Kysely<Tables>, before: number): Promise<number> {
  const runs = db.selectFrom('desk_run').select('id').where('mode', '=', 'agent').where('touched_at', '<', before);
  const ids = (await runs.orderBy('touched_at').limit(RUNS_AT_ONCE).execute()).map(({ id }) => id);
  if (ids.length === 0) return 0;
  for (const table of ['desk_report', 'desk_event', 'desk_input'] as const) {
    await db.deleteFrom(table).where('run_id', 'in', ids).execute();
  }
  await db.deleteFrom('desk_run').where('id', 'in', ids).execute();
  return ids.length;
}
