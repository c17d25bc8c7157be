import { handInTaskSchema, startTaskSchema, taskBriefListSchema, taskListSchema, taskViewSchema } from './task.ts';

/** Data and content tasks; spread into ENDPOINTS together with their handlers. */
export const TASK_ENDPOINTS = {
  listTaskBriefs: {
    method: 'GET',
    path: '/api/task-briefs',
    summary: '内容任务的题目',
    actor: 'nobody',
    response: taskBriefListSchema,
    isContent: true,
    errors: [],
  },
  startTask: {
    method: 'POST',
    path: '/api/tasks',
    summary: '开始一个数据任务或内容任务',
    actor: 'guest',
    body: startTaskSchema,
    response: taskViewSchema,
    errors: ['bad-request', 'not-signed-in', 'not-found', 'limit-reached', 'too-many'],
  },
  listTasks: {
    method: 'GET',
    path: '/api/tasks',
    summary: '我的任务',
    actor: 'anyone',
    response: taskListSchema,
    errors: [],
  },
  readTask: {
    method: 'GET',
    path: '/api/tasks/:taskId',
    summary: '一个任务和它的结果',
    actor: 'person',
    response: taskViewSchema,
    errors: ['not-signed-in', 'not-found'],
  },
  handInTask: {
    method: 'POST',
    path: '/api/tasks/:taskId/hand-in',
    summary: '交任务并评分；重复提交得到同样的结果',
    actor: 'person',
    body: handInTaskSchema,
    response: taskViewSchema,
    errors: ['bad-request', 'not-signed-in', 'not-found', 'closed', 'too-large', 'too-many'],
  },
} as const;
