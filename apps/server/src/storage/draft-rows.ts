import type { Draft, DraftStore } from '@mianmian/application/ports/sitting-store';
import type { Kysely } from 'kysely';
import type { DraftRow, Tables } from './tables.ts';

export function draftRows(db: Kysely<Tables>): DraftStore {
  const drafts = (sittingId: string) => db.selectFrom('draft').selectAll().where('sitting_id', '=', sittingId);
  return {
    find: async (sittingId, questionId) => {
      const row = await drafts(sittingId).where('question_id', '=', questionId).executeTakeFirst();
      return row === undefined ? null : readDraft(row);
    },
    list: async (sittingId) => (await drafts(sittingId).orderBy('question_id').execute()).map(readDraft),
    put: async ({ id, workspaceId }, { questionId, text, revision, savedAt }) => {
      await db
        .insertInto('draft')
        .values({
          workspace_id: workspaceId,
          sitting_id: id,
          question_id: questionId,
          text,
          revision,
          saved_at: savedAt,
        })
        .onConflict((conflict) =>
          conflict.columns(['sitting_id', 'question_id']).doUpdateSet({ text, revision, saved_at: savedAt }),
        )
        .execute();
    },
    clear: async (sittingId) => {
      await db.deleteFrom('draft').where('sitting_id', '=', sittingId).execute();
    },
  };
}

const readDraft = (row: DraftRow): Draft => ({
  questionId: row.question_id,
  text: row.text,
  revision: row.revision,
  savedAt: row.saved_at,
});
