import type { TaskPorts } from '@mianmian/application/ports/task-ports';
import { handInTask } from '@mianmian/application/use-cases/tasks/hand-in-task';
import { listTaskBriefs } from '@mianmian/application/use-cases/tasks/list-task-briefs';
import { listTasks } from '@mianmian/application/use-cases/tasks/list-tasks';
import { readTask } from '@mianmian/application/use-cases/tasks/read-task';
import { startTask } from '@mianmian/application/use-cases/tasks/start-task';
import type { TASK_ENDPOINTS } from '@mianmian/contract/task-endpoints';
import { ok } from '@mianmian/core/shared/result';
import type { Handlers } from './endpoint-types.ts';

/** Data and content tasks. */
export const createTaskHandlers = (ports: TaskPorts): Pick<Handlers, keyof typeof TASK_ENDPOINTS> => ({
  listTaskBriefs: async () => ok(listTaskBriefs(ports)),
  startTask: ({ actor, body }) => startTask(ports, actor, body),
  listTasks: async ({ actor }) => ok(await listTasks(ports, actor)),
  readTask: ({ actor, params }) => readTask(ports, actor, params.taskId),
  handInTask: ({ actor, params, body }) => handInTask(ports, actor, { ...body, taskId: params.taskId }),
});
