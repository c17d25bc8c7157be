import type { Ports } from './ports.ts';
import type { TaskSource } from './task-content.ts';

/** Everything that a use case of tasks may reach. */
export type TaskPorts = Pick<Ports, 'clock' | 'ids' | 'store'> & { readonly tasks: TaskSource };
