import { type Actor, can } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { TaskPorts } from '../../ports/task-ports.ts';
import { type TaskView, viewTask } from '../../views/view-task.ts';
import { NOT_FOUND, type NotFound } from '../refusal.ts';
import { rubricOfTask } from '../steps/rubric-of-task.ts';

/** One task; once handed in with the work, its result and what was true. */
export async function readTask(
  { store }: Pick<TaskPorts, 'store'>,
  actor: Actor,
  taskId: string,
): Promise<Result<TaskView, NotFound>> {
  return store.transact(async (tx) => {
    const record = await tx.tasks.find(taskId);
    if (record === null || !can(actor, 'read', { workspaceId: record.workspaceId })) return fail(NOT_FOUND);
    return ok(viewTask(record, await rubricOfTask(tx, record)));
  });
}
