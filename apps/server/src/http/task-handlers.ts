import type { TASK_ENDPOINTS } from '@mianmian/contract/task-endpoints';
import { fail } from '@mianmian/core/shared/result';
import type { Handlers } from './endpoint-types.ts';

const comes = async () => fail({ code: 'not-ready' } as const);

/** Data and content tasks. */
export const createTaskHandlers = (): Pick<Handlers, keyof typeof TASK_ENDPOINTS> => ({
  listTaskBriefs: comes,
  startTask: comes,
  listTasks: comes,
  readTask: comes,
  handInTask: comes,
});
