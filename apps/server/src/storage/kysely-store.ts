import type { HeartbeatStore, Store } from '@mianmian/application/ports/store';
import type { Kysely } from 'kysely';
import { answerRows } from './answer-rows.ts';
import { askedQuestionRows } from './asked-question-rows.ts';
import { deskRows } from './desk-rows.ts';
import { draftRows } from './draft-rows.ts';
import { erasureRows } from './erasure-rows.ts';
import { organisationRows } from './organisation-rows.ts';
import { shareRows } from './share-rows.ts';
import { sittingRows } from './sitting-rows.ts';
import type { Tables } from './tables.ts';

/** The store over one database. A transaction started within another waits for itself: never nest them. */
export const kyselyStore = (db: Kysely<Tables>): Store => ({
  transact: (work) =>
    db.transaction().execute((tx) =>
      work({
        sittings: sittingRows(tx),
        drafts: draftRows(tx),
        answers: answerRows(tx),
        askedQuestions: askedQuestionRows(tx),
        heartbeat: heartbeatRow(tx),
        desks: deskRows(tx),
        shares: shareRows(tx),
        erasures: erasureRows(tx),
        organisations: organisationRows(tx),
      }),
    ),
});

const HEARTBEAT = 'heartbeat';

const heartbeatRow = (db: Kysely<Tables>): HeartbeatStore => ({
  read: async () => {
    const row = await db.selectFrom('server_state').select('value').where('key', '=', HEARTBEAT).executeTakeFirst();
    return row?.value ?? null;
  },
  write: async (at) => {
    await db
      .insertInto('server_state')
      .values({ key: HEARTBEAT, value: at })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: at }))
      .execute();
  },
});
