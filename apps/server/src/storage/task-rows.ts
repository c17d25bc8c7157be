import type {
  ContentTaskRecord,
  DataTaskRecord,
  TaskLine,
  TaskRecord,
  TaskStore,
} from '@mianmian/application/ports/task-store';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { column } from './json-columns.ts';
import { waitForRows } from './row-locks.ts';
import type { Tables, TaskRow } from './tables.ts';

/** More than anybody does; keeps one answer of the server bounded. */
const LISTED_AT_MOST = 300;

export function taskRows(db: Kysely<Tables>): TaskStore {
  const tasks = () => db.selectFrom('task').selectAll();
  return {
    find: async (id) => readOrNull(await tasks().where('id', '=', id).$call(waitForRows(db)).executeTakeFirst()),
    findByStartEvent: async (personId, eventId) => {
      const begun = tasks().where('person_id', '=', personId).where('start_event_id', '=', eventId);
      return readOrNull(await begun.$call(waitForRows(db)).executeTakeFirst());
    },
    list: async (workspaceId) => {
      const rows = await db
        .selectFrom('task')
        .select(['id', 'workspace_id', 'kind', 'subject', 'title', 'started_at', 'handed_in_at', 'points', 'max'])
        .where('workspace_id', '=', workspaceId)
        .orderBy('started_at', 'desc')
        .orderBy('id')
        .limit(LISTED_AT_MOST)
        .execute();
      return rows.map(readLine);
    },
    listHandedIn: async (workspaceId, limit) => {
      // By subject once, not for every row anew; ids first: sorting whole rows would carry every week along.
      const firsts = db
        .selectFrom('task')
        .select(({ fn }) => ['subject', fn.min('handed_in_at').as('first_at')])
        .where('workspace_id', '=', workspaceId)
        .where('kind', '=', 'data')
        .groupBy('subject')
        .as('week');
      const newest = await db
        .selectFrom('task')
        .leftJoin(firsts, (join) => join.onRef('week.subject', '=', 'task.subject'))
        .select('task.id')
        .where('workspace_id', '=', workspaceId)
        .where('handed_in_at', 'is not', null)
        .where(({ or, eb }) => or([eb('kind', '<>', 'data'), eb('handed_in_at', '=', eb.ref('week.first_at'))]))
        .orderBy('handed_in_at', 'desc')
        .orderBy('task.id')
        .limit(limit)
        .execute();
      if (newest.length === 0) return [];
      const ids = newest.map(({ id }) => id);
      const rows = tasks().where('id', 'in', ids).orderBy('handed_in_at', 'desc').orderBy('id');
      return (await rows.execute()).map(readTask);
    },
    put: async (record) => {
      const { id, ...changes } = writeTask(record);
      await db
        .insertInto('task')
        .values({ id, ...changes })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(changes))
        .execute();
    },
  };
}

const kindOf = z.enum(['data', 'content']);
/** Told again as it was written, whatever a later program would write: only whoever reads it checks its shape. */
const asWritten = z.any();
const parseDataGiven = column<DataTaskRecord['given']>(asWritten);
const parseContentGiven = column<ContentTaskRecord['given']>(asWritten);
type DataEnd = NonNullable<DataTaskRecord['handedIn']>;
type ContentEnd = NonNullable<ContentTaskRecord['handedIn']>;
const parseDataWork = column<DataEnd['work']>(asWritten);
const parseContentWork = column<ContentEnd['work']>(asWritten);
const parseDataResult = column<Pick<DataEnd, 'grade' | 'evaluation'>>(asWritten);
const parseContentResult = column<Pick<ContentEnd, 'grade' | 'evaluation'>>(asWritten);

const readOrNull = (row: TaskRow | undefined): TaskRecord | null => (row === undefined ? null : readTask(row));

function readTask(row: TaskRow): TaskRecord {
  const frame = {
    id: row.id,
    workspaceId: row.workspace_id,
    personId: row.person_id,
    startEventId: row.start_event_id,
    title: row.title,
    questionHash: row.question_hash,
    max: row.max,
    startedAt: row.started_at,
  };
  const end = endOf(row);
  if (kindOf.parse(row.kind) === 'content') {
    const handedIn =
      end === null
        ? null
        : { at: end.at, eventId: end.eventId, work: parseContentWork(end.work), ...parseContentResult(end.result) };
    return { ...frame, kind: 'content', given: parseContentGiven(row.given), handedIn };
  }
  const handedIn =
    end === null
      ? null
      : { at: end.at, eventId: end.eventId, work: parseDataWork(end.work), ...parseDataResult(end.result) };
  return { ...frame, kind: 'data', given: parseDataGiven(row.given), handedIn };
}

/** What was handed in, as it lies in the row; all of it is there or nothing. */
function endOf({ handed_in_at: at, hand_in_event_id: eventId, work, result }: TaskRow) {
  return at === null || eventId === null || work === null || result === null ? null : { at, eventId, work, result };
}

const readLine = (
  row: Omit<
    TaskRow,
    'given' | 'work' | 'result' | 'person_id' | 'start_event_id' | 'question_hash' | 'hand_in_event_id'
  >,
): TaskLine => ({
  id: row.id,
  workspaceId: row.workspace_id,
  kind: kindOf.parse(row.kind),
  subject: row.subject,
  title: row.title,
  startedAt: row.started_at,
  handedInAt: row.handed_in_at,
  points: row.points,
  max: row.max,
});

function writeTask(record: TaskRecord): TaskRow {
  const { handedIn } = record;
  return {
    id: record.id,
    person_id: record.personId,
    workspace_id: record.workspaceId,
    start_event_id: record.startEventId,
    kind: record.kind,
    subject: record.kind === 'data' ? String(record.given.week.seed) : record.given.brief.id,
    title: record.title,
    question_hash: record.questionHash,
    given: canonicalText(record.given),
    max: record.max,
    started_at: record.startedAt,
    handed_in_at: handedIn?.at ?? null,
    hand_in_event_id: handedIn?.eventId ?? null,
    work: handedIn === null ? null : canonicalText(handedIn.work),
    result: handedIn === null ? null : canonicalText({ grade: handedIn.grade, evaluation: handedIn.evaluation }),
    points: handedIn?.grade.points ?? null,
  };
}
