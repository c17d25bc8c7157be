import type { TaskPorts } from '../../ports/task-ports.ts';
import type { TaskBriefView } from '../../views/view-task.ts';

/** What guides can be written; of each what one chooses by. */
export const listTaskBriefs = ({
  tasks,
}: Pick<TaskPorts, 'tasks'>): {
  readonly briefs: readonly Pick<TaskBriefView, 'id' | 'title' | 'situation' | 'channel'>[];
} => ({
  briefs: tasks
    .content()
    .guides.map(({ brief: { id, title, situation, channel } }) => ({ id, title, situation, channel })),
});
