import type {
  InterviewHead,
  InterviewRecord,
  InterviewStore,
  InterviewTurn,
} from '@mianmian/application/ports/interview-store';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import type { Kysely } from 'kysely';
import {
  endedByColumn,
  minutesColumn,
  parseFacts,
  parseFound,
  parseHashes,
  parseInterview,
  parseLines,
  parseTurn,
  parseWeak,
} from './interview-columns.ts';
import { waitForRows } from './row-locks.ts';
import type { InterviewRow, InterviewTurnRow, Tables } from './tables.ts';

/** More than anybody sits; keeps one answer of the server bounded. */
const LISTED_AT_MOST = 500;
const HEAD = [
  'id',
  'workspace_id',
  'person_id',
  'start_event_id',
  'minutes',
  'seed',
  'title',
  'preset_id',
  'application_id',
  'facts',
  'weak',
  'content_hash',
  'started_at',
  'last_at',
  'ended_at',
  'ended_by',
  'turns',
  'points',
  'max_points',
] as const;

export function interviewRows(db: Kysely<Tables>): InterviewStore {
  const interviews = () => db.selectFrom('interview').selectAll();
  const turnsOf = (interviewId: string) =>
    db.selectFrom('interview_turn').selectAll().where('interview_id', '=', interviewId);
  return {
    find: async (id) => readOrNull(await interviews().where('id', '=', id).$call(waitForRows(db)).executeTakeFirst()),
    findByStartEvent: async (personId, eventId) => {
      const started = interviews().where('person_id', '=', personId).where('start_event_id', '=', eventId);
      return readOrNull(await started.$call(waitForRows(db)).executeTakeFirst());
    },
    listOfWorkspace: async (workspaceId) => {
      const own = db.selectFrom('interview').select(HEAD).where('workspace_id', '=', workspaceId);
      const rows = await own.orderBy('started_at', 'desc').orderBy('id').limit(LISTED_AT_MOST).execute();
      return rows.map(readHead);
    },
    listAskable: async (personId) => {
      // Open interviews add up until they are ended, but most of one kind ask the same.
      const own = db.selectFrom('interview').select('question_hashes').distinct().where('person_id', '=', personId);
      const rows = await own.where('ended_at', 'is', null).execute();
      return rows.flatMap((row) => Object.keys(parseHashes(row.question_hashes)));
    },
    listLeft: async (before, limit) => {
      const left = db.selectFrom('interview').select('id').where('ended_at', 'is', null).where('last_at', '<=', before);
      return (await left.orderBy('last_at').limit(limit).execute()).map(({ id }) => id);
    },
    put: async (record) => {
      const { id, ...changes } = writeRecord(record);
      await db
        .insertInto('interview')
        .values({ id, ...changes })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(changes))
        .execute();
    },
    addTurn: async (record, turn) => {
      await db.insertInto('interview_turn').values(writeTurn(record, turn)).execute();
    },
    findTurn: async (interviewId, eventId) => {
      const row = await turnsOf(interviewId).where('event_id', '=', eventId).executeTakeFirst();
      return row === undefined ? null : readTurn(row);
    },
    listTurns: async (interviewId) => (await turnsOf(interviewId).orderBy('number').execute()).map(readTurn),
  };
}

const readOrNull = (row: InterviewRow | undefined): InterviewRecord | null =>
  row === undefined ? null : readRecord(row);

const readHead = (row: Pick<InterviewRow, (typeof HEAD)[number]>): InterviewHead => ({
  id: row.id,
  workspaceId: row.workspace_id,
  personId: row.person_id,
  startEventId: row.start_event_id,
  minutes: minutesColumn.parse(row.minutes),
  seed: row.seed,
  title: row.title,
  presetId: row.preset_id,
  applicationId: row.application_id,
  facts: parseFacts(row.facts),
  weak: parseWeak(row.weak),
  contentHash: row.content_hash,
  startedAt: row.started_at,
  lastAt: row.last_at,
  endedAt: row.ended_at,
  endedBy: endedByColumn.parse(row.ended_by),
  turns: row.turns,
  points: row.points,
  maxPoints: row.max_points,
});

const readRecord = (row: InterviewRow): InterviewRecord => ({
  ...readHead(row),
  questionHashes: parseHashes(row.question_hashes),
  opening: parseLines(row.opening),
  interview: parseInterview(row.snapshot),
});

const writeRecord = (record: InterviewRecord): InterviewRow => ({
  id: record.id,
  workspace_id: record.workspaceId,
  person_id: record.personId,
  start_event_id: record.startEventId,
  minutes: record.minutes,
  seed: record.seed,
  title: record.title,
  preset_id: record.presetId,
  application_id: record.applicationId,
  facts: canonicalText(record.facts),
  weak: canonicalText(record.weak),
  content_hash: record.contentHash,
  question_hashes: canonicalText(record.questionHashes),
  opening: canonicalText(record.opening),
  started_at: record.startedAt,
  last_at: record.lastAt,
  ended_at: record.endedAt,
  ended_by: record.endedBy,
  turns: record.turns,
  points: record.points,
  max_points: record.maxPoints,
  snapshot: canonicalText(record.interview),
});

const readTurn = (row: InterviewTurnRow): InterviewTurn => ({
  ...parseTurn(row.turn),
  number: row.number,
  eventId: row.event_id,
  at: row.at,
  says: parseLines(row.says),
  found: row.found === null ? null : parseFound(row.found),
});

const writeTurn = (
  { id, workspaceId }: InterviewRecord,
  { number, eventId, at, says, found, ...turn }: InterviewTurn,
): InterviewTurnRow => ({
  workspace_id: workspaceId,
  interview_id: id,
  number,
  event_id: eventId,
  at,
  turn: canonicalText(turn),
  says: canonicalText(says),
  found: found === null ? null : canonicalText(found),
});
