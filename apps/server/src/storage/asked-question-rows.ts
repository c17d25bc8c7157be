import type { AskedQuestionStore } from '@mianmian/application/ports/answer-store';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import type { Kysely } from 'kysely';
import { parseQuestion } from './json-columns.ts';
import type { Tables } from './tables.ts';

export function askedQuestionRows(db: Kysely<Tables>): AskedQuestionStore {
  return {
    keep: async (hash, question) => {
      await db
        .insertInto('asked_question')
        .values({ hash, question_id: question.id, content: canonicalText(question) })
        .onConflict((conflict) => conflict.column('hash').doNothing())
        .execute();
    },
    find: async (hashes) => {
      if (hashes.length === 0) return new Map();
      const rows = await db.selectFrom('asked_question').selectAll().where('hash', 'in', hashes).execute();
      return new Map(rows.map(({ hash, content }) => [hash, parseQuestion(content)]));
    },
  };
}
