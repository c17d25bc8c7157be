import type { HeartbeatStore, Store } from '@mianmian/application/ports/store';
import { type Kysely, sql } from 'kysely';
import { accountRows } from './account-rows.ts';
import { answerRows } from './answer-rows.ts';
import { askedQuestionRows } from './asked-question-rows.ts';
import { deskRows } from './desk-rows.ts';
import { draftRows } from './draft-rows.ts';
import { engineOf } from './engine.ts';
import { erasureRows } from './erasure-rows.ts';
import { exerciseRows } from './exercise-rows.ts';
import { interviewRows } from './interview-rows.ts';
import { loginSessionRows } from './login-session-rows.ts';
import { noteRows } from './note-rows.ts';
import { organisationRows } from './organisation-rows.ts';
import { quotaRows } from './quota-rows.ts';
import { recoveryRows, tryRows } from './recovery-rows.ts';
import { retentionRows } from './retention-rows.ts';
import { runTransaction } from './run-transaction.ts';
import { shareRows } from './share-rows.ts';
import { sittingRows } from './sitting-rows.ts';
import type { Tables } from './tables.ts';
import { taskRows } from './task-rows.ts';

/** The store over one database. A transaction started within another waits for itself: never nest them. */
export const kyselyStore = (db: Kysely<Tables>): Store => ({
  transact: async (work) => {
    let acts: (() => void)[] = [];
    const result = await runTransaction(db, (tx) => {
      acts = [];
      return work({
        sittings: sittingRows(tx),
        drafts: draftRows(tx),
        answers: answerRows(tx),
        askedQuestions: askedQuestionRows(tx),
        heartbeat: heartbeatRow(tx),
        desks: deskRows(tx),
        shares: shareRows(tx),
        erasures: erasureRows(tx),
        retention: retentionRows(tx),
        organisations: organisationRows(tx),
        accounts: accountRows(tx),
        logins: loginSessionRows(tx),
        recovery: recoveryRows(tx),
        tries: tryRows(tx),
        quotas: quotaRows(tx),
        notes: noteRows(tx),
        exercises: exerciseRows(tx),
        interviews: interviewRows(tx),
        tasks: taskRows(tx),
        onDurable: (act) => acts.push(act),
      });
    });
    for (const act of acts) act();
    return result;
  },
});

const HEARTBEAT = 'heartbeat';
/** Names the lock of the heartbeat; any number that nothing else of this database locks. */
const HEARTBEAT_LOCK = 4_600;

const heartbeatRow = (db: Kysely<Tables>): HeartbeatStore => ({
  read: async () => {
    // Before the first beat there is no row to lock.
    if (engineOf(db) === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(HEARTBEAT_LOCK)})`.execute(db);
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
