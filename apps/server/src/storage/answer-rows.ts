import type { AnswerRecord, AnswerStore } from '@mianmian/application/ports/answer-store';
import type { EvaluationState } from '@mianmian/core/question-bank/evaluation';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { parseEvaluation } from './json-columns.ts';
import { holdPerson } from './row-locks.ts';
import type { AnswerRow, Tables } from './tables.ts';

const evaluationState: z.ZodType<EvaluationState> = z.enum(['scored', 'insufficient', 'unanswered']);

export function answerRows(db: Kysely<Tables>): AnswerStore {
  const answers = () => db.selectFrom('answer').selectAll();
  return {
    add: async (record) => {
      await db.insertInto('answer').values(writeAnswer(record)).execute();
    },
    findByEvent: async (personId, eventId) => {
      const row = await answers().where('person_id', '=', personId).where('event_id', '=', eventId).executeTakeFirst();
      return row === undefined ? null : readAnswer(row);
    },
    find: async (ids) =>
      ids.length === 0 ? [] : (await answers().where('id', 'in', ids).orderBy('id').execute()).map(readAnswer),
    listOfSitting: async (sittingId) =>
      (await answers().where('sitting_id', '=', sittingId).orderBy('question_id').execute()).map(readAnswer),
    listOfInterview: async (interviewId) =>
      (await answers().where('interview_id', '=', interviewId).orderBy('question_id').execute()).map(readAnswer),
    listOfQuestion: async (workspaceId, questionId) => {
      const answered = answers().where('workspace_id', '=', workspaceId).where('question_id', '=', questionId);
      const rows = await answered
        .where('state', '!=', 'unanswered')
        .orderBy('at', 'desc')
        .orderBy('attempt_number', 'desc')
        .execute();
      return rows.map(readAnswer);
    },
    listTotals: async (workspaceId) => {
      const rows = await db
        .selectFrom('answer')
        .select(['id', 'question_id', 'state', 'total', 'max', 'at'])
        .where('workspace_id', '=', workspaceId)
        .where('state', '!=', 'unanswered')
        .orderBy('at')
        .orderBy('attempt_number')
        .execute();
      return rows.map(({ question_id, state, ...row }) => ({
        ...row,
        questionId: question_id,
        state: evaluationState.parse(state),
      }));
    },
    listScored: async (workspaceId, limit) => {
      // Ids first: sorting whole rows would carry every text along.
      const newest = db
        .selectFrom('answer')
        .select('id')
        .where('workspace_id', '=', workspaceId)
        .where('state', '=', 'scored')
        .orderBy('at', 'desc')
        .orderBy('sitting_id')
        .orderBy('id')
        .limit(limit);
      const rows = answers().where('id', 'in', newest).orderBy('at', 'desc').orderBy('sitting_id').orderBy('id');
      return (await rows.execute()).map(readAnswer);
    },
    countAttempts: async (personId, questionId) => {
      // Attempts are numbered: nobody else counts them until this transaction is over.
      await holdPerson(db, personId);
      const { attempts } = await db
        .selectFrom('answer')
        .select((count) => count.fn.countAll<number>().as('attempts'))
        .where('person_id', '=', personId)
        .where('question_id', '=', questionId)
        .where('state', '!=', 'unanswered')
        .executeTakeFirstOrThrow();
      return Number(attempts);
    },
    hasMet: async (personId, questionId) => {
      const own = db.selectFrom('answer').select('id').where('person_id', '=', personId);
      return (await own.where('question_id', '=', questionId).limit(1).executeTakeFirst()) !== undefined;
    },
  };
}

const readAnswer = (row: AnswerRow): AnswerRecord => ({
  id: row.id,
  workspaceId: row.workspace_id,
  personId: row.person_id,
  questionId: row.question_id,
  questionHash: row.question_hash,
  sittingId: row.sitting_id,
  interviewId: row.interview_id,
  eventId: row.event_id,
  attemptNumber: row.attempt_number,
  answer: row.answer,
  evaluation: parseEvaluation(row.evaluation),
  evaluationText: row.evaluation,
  at: row.at,
  late: row.late === 1,
});

const writeAnswer = (record: AnswerRecord): AnswerRow => ({
  id: record.id,
  workspace_id: record.workspaceId,
  person_id: record.personId,
  question_id: record.questionId,
  question_hash: record.questionHash,
  sitting_id: record.sittingId,
  interview_id: record.interviewId,
  event_id: record.eventId,
  attempt_number: record.attemptNumber,
  answer: record.answer,
  evaluation: record.evaluationText,
  state: record.evaluation.state,
  total: record.evaluation.total,
  max: record.evaluation.max,
  at: record.at,
  late: record.late ? 1 : 0,
});
