import type { Actor } from '@mianmian/core/access/can';
import { type Question, rubricMax } from '@mianmian/core/question-bank/question';
import { seedDice } from '@mianmian/core/shared/random';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { DATA_TASK_MAX } from '@mianmian/core/tasks/tickets/grade-data-task';
import { makeTicketWeek } from '@mianmian/core/tasks/tickets/make-ticket-week';
import type { TaskPorts } from '../../ports/task-ports.ts';
import type { ContentTaskRecord, DataTaskRecord, TaskRecord } from '../../ports/task-store.ts';
import { type TaskView, viewTask } from '../../views/view-task.ts';
import { type BadRequest, NOT_FOUND, type NotFound, type QuotaReached } from '../refusal.ts';
import { hashQuestion } from '../steps/asked-questions.ts';
import { rubricOfTask } from '../steps/rubric-of-task.ts';
import { withinQuota } from '../steps/within-quota.ts';

export type StartTask = { readonly eventId: string } & (
  | { readonly kind: 'data'; readonly seed?: number | undefined }
  | { readonly kind: 'content'; readonly briefId: string }
);

type Made =
  | Pick<DataTaskRecord, 'kind' | 'given' | 'title' | 'max'>
  | Pick<ContentTaskRecord, 'kind' | 'given' | 'title' | 'max'>;

/**
 * Begins a task in the actor's workspace and keeps all that it is judged by, so that renewed content leaves it as it is.
 * A repeated event id gives the one it began. `not-found`: there is no such brief.
 */
export async function startTask(
  ports: TaskPorts,
  actor: Actor,
  request: StartTask,
): Promise<Result<TaskView, NotFound | BadRequest | QuotaReached>> {
  return ports.store.transact(async (tx) => {
    const begun = await tx.tasks.findByStartEvent(actor.personId, request.eventId);
    if (begun !== null && !isBegunBy(begun, request)) return fail({ code: 'bad-request', reason: 'event-id-reused' });
    if (begun !== null) return ok(viewTask(begun, await rubricOfTask(tx, begun)));

    const made = makeTask(ports, request);
    if (made === null) return fail(NOT_FOUND);
    const within = await withinQuota(ports, tx, actor, ['tasks-a-day']);
    if (!within.ok) return within;
    const { question, task } = made;
    const record: TaskRecord = {
      ...task,
      id: ports.ids.next(),
      workspaceId: actor.workspaceId,
      personId: actor.personId,
      startEventId: request.eventId,
      questionHash: hashQuestion(question),
      startedAt: ports.clock.now(),
      handedIn: null,
    };
    await tx.askedQuestions.keep(record.questionHash, question);
    await tx.tasks.put(record);
    return ok(viewTask(record, question));
  });
}

function isBegunBy(begun: TaskRecord, request: StartTask): boolean {
  if (request.kind === 'content') return begun.kind === 'content' && begun.given.brief.id === request.briefId;
  return begun.kind === 'data' && (request.seed === undefined || begun.given.week.seed === request.seed);
}

function makeTask(
  { tasks, ids }: Pick<TaskPorts, 'tasks' | 'ids'>,
  request: StartTask,
): { readonly question: Question; readonly task: Made } | null {
  const { templates, proposal, guides } = tasks.content();
  if (request.kind === 'data') {
    const given = makeTicketWeek(request.seed ?? throwSeed(ids), templates);
    return {
      question: proposal,
      task: { kind: 'data', given, title: `${templates.shopName}的一周工单`, max: DATA_TASK_MAX },
    };
  }
  const guide = guides.find(({ brief }) => brief.id === request.briefId);
  if (guide === undefined) return null;
  const { brief, examples, question } = guide;
  return {
    question,
    task: { kind: 'content', given: { brief, examples }, title: brief.title, max: rubricMax(question) },
  };
}

/** A seed nobody can guess: ids are random. */
const throwSeed = (ids: TaskPorts['ids']): number => seedDice(0, ids.next()) & 0x7fff_ffff;
