import { type Actor, can } from '@mianmian/core/access/can';
import type { TaskPorts } from '../../ports/task-ports.ts';
import { summariseTask, type TaskSummary } from '../../views/view-task.ts';

/** The actor's tasks, newest first; who is not known has none. */
export async function listTasks(
  { store }: Pick<TaskPorts, 'store'>,
  actor: Actor | null,
): Promise<{ readonly tasks: readonly TaskSummary[] }> {
  if (actor === null) return { tasks: [] };
  const lines = await store.transact((tx) => tx.tasks.list(actor.workspaceId));
  return { tasks: lines.filter((line) => can(actor, 'read', { workspaceId: line.workspaceId })).map(summariseTask) };
}
