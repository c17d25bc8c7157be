import type { NewEntry, SittingRecord, SittingStore } from '@mianmian/application/ports/sitting-store';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { handInDueAt, type LoggedEvent } from '@mianmian/core/sitting/sitting';
import type { Kysely } from 'kysely';
import { parseSitting, parseSittingEvent } from './json-columns.ts';
import { skipTakenRows, waitForRows } from './row-locks.ts';
import type { SittingEventRow, SittingRow, Tables } from './tables.ts';

/** More than anybody sits; keeps one answer of the server bounded. */
const LISTED_AT_MOST = 500;

export function sittingRows(db: Kysely<Tables>): SittingStore {
  const sittings = () => db.selectFrom('sitting').selectAll();
  const one = (id: string) => sittings().where('id', '=', id);
  return {
    find: async (id) => readOrNull(await one(id).$call(waitForRows(db)).executeTakeFirst()),
    claim: async (id) => readOrNull(await one(id).$call(skipTakenRows(db)).executeTakeFirst()),
    findByStartEvent: async (personId, eventId) => {
      const started = sittings().where('subject_person_id', '=', personId).where('start_event_id', '=', eventId);
      return readOrNull(await started.$call(waitForRows(db)).executeTakeFirst());
    },
    listOfWorkspace: async (workspaceId) => {
      const rows = await sittings()
        .where('workspace_id', '=', workspaceId)
        .orderBy('started_at', 'desc')
        .orderBy('id')
        .limit(LISTED_AT_MOST)
        .execute();
      return rows.map(readRecord);
    },
    listOpen: async () =>
      (await sittings().where('status', '=', 'open').orderBy('id').$call(waitForRows(db)).execute()).map(readRecord),
    listOpenOf: async (personId) => {
      const own = sittings().where('subject_person_id', '=', personId);
      return (await own.where('status', '=', 'open').execute()).map(readRecord);
    },
    listDue: async (now, limit) => {
      const due = db.selectFrom('sitting').select('id').where('due_at', '<', now);
      return (await due.orderBy('due_at').limit(limit).execute()).map(({ id }) => id);
    },
    postpone: async (id, until) => {
      await db.updateTable('sitting').set({ due_at: until }).where('id', '=', id).execute();
    },
    commit: async (record, entry) => {
      const { id, ...changes } = writeRecord(record);
      await db
        .insertInto('sitting')
        .values({ id, ...changes })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(changes))
        .execute();
      await db.insertInto('sitting_event').values(writeEntry(record, entry)).execute();
    },
    findEntry: async (sittingId, eventId) => {
      const events = db.selectFrom('sitting_event').selectAll().where('session_id', '=', sittingId);
      const row = await events.where('event_id', '=', eventId).executeTakeFirst();
      return row === undefined ? null : readEntry(row);
    },
    readLog: async (sittingId) => {
      const events = db.selectFrom('sitting_event').selectAll().where('session_id', '=', sittingId);
      return (await events.orderBy('sequence').execute()).map(readEntry);
    },
  };
}

const readOrNull = (row: SittingRow | undefined): SittingRecord | null => (row === undefined ? null : readRecord(row));

const readRecord = (row: SittingRow): SittingRecord => ({
  id: row.id,
  workspaceId: row.workspace_id,
  subjectPersonId: row.subject_person_id,
  startEventId: row.start_event_id,
  sequence: row.sequence,
  lastEventAt: row.last_event_at,
  sitting: parseSitting(row.snapshot),
  points: row.points,
});

const writeRecord = ({ sitting, ...record }: SittingRecord): SittingRow => ({
  id: record.id,
  workspace_id: record.workspaceId,
  subject_person_id: record.subjectPersonId,
  start_event_id: record.startEventId,
  sequence: record.sequence,
  last_event_at: record.lastEventAt,
  status: sitting.status,
  started_at: sitting.startedAt,
  due_at: sitting.status === 'open' ? handInDueAt(sitting) : null,
  points: record.points,
  snapshot: canonicalText(sitting),
});

const readEntry = (row: SittingEventRow): LoggedEvent => ({
  sequence: row.sequence,
  at: row.at,
  event: parseSittingEvent(row.payload),
});

const writeEntry = (record: SittingRecord, entry: NewEntry): SittingEventRow => ({
  workspace_id: record.workspaceId,
  session_id: record.id,
  sequence: entry.sequence,
  at: entry.at,
  kind: entry.event.kind,
  event_id: entry.eventId,
  payload: canonicalText(entry.event),
});
