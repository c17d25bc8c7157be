import type { Migration } from 'kysely';

/** Every minute those are looked for that nobody went on with: without an index that reads every interview there ever was. */
export const interviewsLeft: Migration = {
  up: async (db) => {
    await db.schema.createIndex('interview_open').on('interview').columns(['ended_at', 'last_at']).execute();
  },
};
