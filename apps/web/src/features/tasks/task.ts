import type { ContentWork, DataWork, TaskView } from '@mianmian/contract/task';

export type DataTask = Extract<TaskView, { kind: 'data' }>;
export type ContentTask = Extract<TaskView, { kind: 'content' }>;
export type TaskWork = DataWork | ContentWork;
export type Week = DataTask['week'];
export type Ticket = Week['tickets'][number];

export const BLANK_DATA: DataWork = { classes: {}, topCauses: [], proposal: '' };
export const BLANK_CONTENT: ContentWork = { text: '' };
/** More are not looked at. */
export const MOST_CAUSES = 3;
