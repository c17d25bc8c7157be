import type { DeskRunRecord, DeskStore } from '@mianmian/application/ports/desk-store';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import type { Kysely } from 'kysely';
import { parseDeed, parseReport, parseResult, parseShown, readEnding, readMode, readStatus } from './desk-columns.ts';
import { skipTakenRows, waitForRows } from './row-locks.ts';
import type { DeskInputRow, DeskRunRow, Tables } from './tables.ts';

/** More than anybody plays; keeps one answer of the server bounded. */
const LISTED_AT_MOST = 500;

export function deskRows(db: Kysely<Tables>): DeskStore {
  const runs = () => db.selectFrom('desk_run').selectAll();
  const inputs = (runId: string) => db.selectFrom('desk_input').selectAll().where('run_id', '=', runId);
  return {
    find: async (id) => readOrNull(await runs().where('id', '=', id).$call(waitForRows(db)).executeTakeFirst()),
    findByStartEvent: async (personId, eventId) => {
      const own = runs().where('subject_person_id', '=', personId);
      return readOrNull(await own.where('start_event_id', '=', eventId).$call(waitForRows(db)).executeTakeFirst());
    },
    listOfWorkspace: async (workspaceId) => {
      const own = runs().where('workspace_id', '=', workspaceId).where('mode', '!=', 'agent');
      return (await own.orderBy('started_at', 'desc').orderBy('id').limit(LISTED_AT_MOST).execute()).map(readRun);
    },
    listTicking: async () => {
      const ticking = runs().where('due_at', 'is not', null).orderBy('id');
      return (await ticking.$call(waitForRows(db)).execute()).map(readRun);
    },
    claimDue: async (now, limit) => {
      const due = runs().where('due_at', '<=', now).orderBy('due_at').limit(limit);
      return (await due.$call(skipTakenRows(db)).execute()).map(readRun);
    },
    postpone: async (id, until) => {
      await db.updateTable('desk_run').set({ due_at: until }).where('id', '=', id).execute();
    },
    put: async (record) => {
      const { id, ...changes } = writeRun(record);
      await db
        .insertInto('desk_run')
        .values({ id, ...changes })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(changes))
        .execute();
    },
    addEntry: async ({ id, workspaceId }, { number, eventId, deed, result }) => {
      const row = { number, event_id: eventId, deed: canonicalText(deed), result: canonicalText(result) };
      await db
        .insertInto('desk_input')
        .values({ workspace_id: workspaceId, run_id: id, ...row })
        .execute();
    },
    findEntry: async (runId, eventId) => {
      const row = await inputs(runId).where('event_id', '=', eventId).executeTakeFirst();
      return row === undefined ? null : readEntry(row);
    },
    listEntries: async (runId, after = 0) =>
      (await inputs(runId).where('number', '>', after).orderBy('number').execute()).map(readEntry),
    addEvents: async ({ id, workspaceId }, happenings) => {
      const rows = happenings.map(({ event, shown }) => ({
        workspace_id: workspaceId,
        run_id: id,
        sequence: event.sequence,
        at_ms: event.atMs,
        kind: event.kind,
        payload: canonicalText(event),
        shown: canonicalText(shown),
      }));
      await db.insertInto('desk_event').values(rows).execute();
    },
    listShown: async (runId, after) => {
      const shown = db.selectFrom('desk_event').select('shown').where('run_id', '=', runId);
      const rows = await shown.where('sequence', '>', after).orderBy('sequence').execute();
      return rows.map((row) => parseShown(row.shown));
    },
    findShown: async (runId, sequence) => {
      const shown = db.selectFrom('desk_event').select('shown').where('run_id', '=', runId);
      const row = await shown.where('sequence', '=', sequence).executeTakeFirst();
      return row === undefined ? null : parseShown(row.shown);
    },
    listEventTexts: async (runId, after = 0) => {
      const payloads = db.selectFrom('desk_event').select('payload').where('run_id', '=', runId);
      const rows = await payloads.where('sequence', '>', after).orderBy('sequence').execute();
      return rows.map(({ payload }) => payload);
    },
    keepReport: async ({ id, workspaceId }, report) => {
      const row = { workspace_id: workspaceId, run_id: id, report: canonicalText(report) };
      await db.insertInto('desk_report').values(row).execute();
    },
    findReport: async (runId) => {
      const row = await db.selectFrom('desk_report').select('report').where('run_id', '=', runId).executeTakeFirst();
      return row === undefined ? null : parseReport(row.report);
    },
  };
}

const readOrNull = (row: DeskRunRow | undefined): DeskRunRecord | null => (row === undefined ? null : readRun(row));

const readRun = (row: DeskRunRow): DeskRunRecord => ({
  id: row.id,
  workspaceId: row.workspace_id,
  subjectPersonId: row.subject_person_id,
  startEventId: row.start_event_id,
  scenarioId: row.scenario_id,
  scenarioVersion: row.scenario_version,
  variantId: row.variant_id,
  seed: row.seed,
  mode: readMode(row.mode),
  engineVersion: row.engine_version,
  contentHash: row.content_hash,
  startedAt: row.started_at,
  heldMs: row.held_ms,
  pausedAt: row.paused_at,
  status: readStatus(row.status),
  endedAt: row.ended_at,
  endedBy: readEnding(row.ended_by),
  dueAt: row.due_at,
  touchedAt: row.touched_at,
  sequence: row.sequence,
  inputs: row.inputs,
  score: row.score,
  areGatesPassed: row.are_gates_passed === null ? null : row.are_gates_passed === 1,
});

const writeRun = (record: DeskRunRecord): DeskRunRow => ({
  id: record.id,
  workspace_id: record.workspaceId,
  subject_person_id: record.subjectPersonId,
  start_event_id: record.startEventId,
  scenario_id: record.scenarioId,
  scenario_version: record.scenarioVersion,
  variant_id: record.variantId,
  seed: record.seed,
  mode: record.mode,
  engine_version: record.engineVersion,
  content_hash: record.contentHash,
  started_at: record.startedAt,
  held_ms: record.heldMs,
  paused_at: record.pausedAt,
  status: record.status,
  ended_at: record.endedAt,
  ended_by: record.endedBy,
  due_at: record.dueAt,
  touched_at: record.touchedAt,
  sequence: record.sequence,
  inputs: record.inputs,
  score: record.score,
  are_gates_passed: record.areGatesPassed === null ? null : record.areGatesPassed ? 1 : 0,
});

const readEntry = (row: DeskInputRow) => ({
  number: row.number,
  eventId: row.event_id,
  deed: parseDeed(row.deed),
  result: parseResult(row.result),
});
