import { type Actor, can } from '@mianmian/core/access/can';
import type { Question } from '@mianmian/core/question-bank/question';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { storableText } from '@mianmian/core/shared/storable-text';
import { dropBriefReviews } from '@mianmian/core/tasks/guides/drop-brief-reviews';
import { gradeContentTask } from '@mianmian/core/tasks/guides/grade-content-task';
import { type DataTaskWork, gradeDataTask } from '@mianmian/core/tasks/tickets/grade-data-task';
import type { TicketWeek } from '@mianmian/core/tasks/tickets/ticket-week';
import type { AnswerScorer } from '../../ports/answer-scorer.ts';
import type { TaskPorts } from '../../ports/task-ports.ts';
import type { ContentTaskWork, TaskRecord } from '../../ports/task-store.ts';
import { type TaskView, viewTask } from '../../views/view-task.ts';
import { type BadRequest, NOT_FOUND, type NotFound, TASK_CLOSED, type TaskClosed } from '../refusal.ts';
import { rubricOfTask } from '../steps/rubric-of-task.ts';

export type HandInTask = {
  readonly taskId: string;
  readonly eventId: string;
  readonly work: DataTaskWork | ContentTaskWork;
};

/**
 * Keeps the work and grades it, once and for all, by what the task was when it began. A repeated event id gets the first
 * result, whatever came with it. `bad-request`: the work is of the other kind, or names what this week does not have.
 */
export async function handInTask(
  ports: TaskPorts,
  actor: Actor,
  { taskId, eventId, work }: HandInTask,
): Promise<Result<TaskView, NotFound | BadRequest | TaskClosed>> {
  return ports.store.transact(async (tx) => {
    const record = await tx.tasks.find(taskId);
    if (record === null || !can(actor, 'write', { workspaceId: record.workspaceId })) return fail(NOT_FOUND);
    const question = await rubricOfTask(tx, record);
    if (record.handedIn !== null) {
      return record.handedIn.eventId === eventId ? ok(viewTask(record, question)) : fail(TASK_CLOSED);
    }
    const end = { at: ports.clock.now(), eventId };
    const graded = gradeTask(record, work, end, question, ports.tasks.scorer().score);
    if (graded === null) return fail({ code: 'bad-request', reason: 'other-task' });
    await tx.tasks.put(graded);
    return ok(viewTask(graded, question));
  });
}

/** Null when the work does not fit the task. */
function gradeTask(
  record: TaskRecord,
  work: HandInTask['work'],
  end: { readonly at: number; readonly eventId: string },
  question: Question,
  score: AnswerScorer['score'],
): TaskRecord | null {
  if (record.kind === 'content') {
    if (!('text' in work)) return null;
    const text = storableText(work.text);
    const { brief } = record.given;
    const scored = score(question, text);
    const evaluation = { ...scored, review: dropBriefReviews(brief, scored.review) };
    const grade = gradeContentTask(brief, text, evaluation);
    return { ...record, handedIn: { ...end, work: { text }, grade, evaluation } };
  }
  if ('text' in work || !isOfWeek(record.given.week, work)) return null;
  const proposal = storableText(work.proposal);
  const evaluation = score(question, proposal);
  const kept = { ...work, proposal };
  const grade = gradeDataTask(record.given.week, record.given.truth, kept, evaluation);
  return { ...record, handedIn: { ...end, work: kept, grade, evaluation } };
}

/** Whether it names only tickets and classes of this week, and no cause twice. */
function isOfWeek({ tickets, classes }: TicketWeek, work: DataTaskWork): boolean {
  const ticketIds = new Set(tickets.map(({ id }) => id));
  const classIds = new Set(classes.map(({ id }) => id));
  return (
    Object.entries(work.classes).every(([ticketId, classId]) => ticketIds.has(ticketId) && classIds.has(classId)) &&
    work.topCauses.every((id) => classIds.has(id)) &&
    new Set(work.topCauses).size === work.topCauses.length
  );
}
