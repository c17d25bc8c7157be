import { z } from 'zod';
import { ACCOUNT_ENDPOINTS } from './account-endpoints.ts';
import { AGENT_ENDPOINTS } from './agent-endpoints.ts';
import { DESK_ENDPOINTS, DESK_REPORT_ENDPOINTS } from './desk-endpoints.ts';
import type { ErrorCode } from './error.ts';
import { assessedAnswerSchema } from './evaluation.ts';
import { INTERVIEW_ENDPOINTS } from './interview-endpoints.ts';
import { MY_DATA_ENDPOINTS } from './my-data-endpoints.ts';
import { ORGANISATION_ENDPOINTS } from './organisation-endpoints.ts';
import { paperListSchema } from './paper.ts';
import {
  practiceHistorySchema,
  practiceOverviewSchema,
  practisedAnswerSchema,
  practiseSchema,
  tasteSchema,
} from './practice.ts';
import { PREPARATION_ENDPOINTS } from './preparation-endpoints.ts';
import { questionListSchema, questionViewSchema, studyViewSchema } from './question.ts';
import {
  handInSchema,
  reportSchema,
  rescoreSchema,
  saveAnswerSchema,
  savedAnswerSchema,
  sittingListSchema,
  sittingViewSchema,
  startSittingSchema,
} from './sitting.ts';
import { TASK_ENDPOINTS } from './task-endpoints.ts';

export const PROTOCOL_VERSION = 1;

/** The longest answer takes 15 KB in UTF-8, 30 KB when every character is escaped. */
export const BODY_LIMIT_BYTES = 64 * 1024;

export type Endpoint = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `:name` marks a path parameter. */
  readonly path: string;
  readonly summary: string;
  /**
   * `nobody`: asks for no cookie. `anyone`: what the person behind the cookie has; without one, nothing yet. `guest`: a
   * person is made when there is none. `person`: 401 without one. `account`: 401 for guests, too.
   */
  readonly actor: 'nobody' | 'anyone' | 'guest' | 'person' | 'account';
  readonly body?: z.ZodType;
  /** How long its body may be in bytes, where that is more than `BODY_LIMIT_BYTES`. */
  readonly bodyLimitBytes?: number;
  readonly response: z.ZodType;
  /** The same for everybody: browsers may keep it and ask whether it changed. */
  readonly isContent?: true;
  /** Works on what it is sent and keeps nothing: asked too often it is braked apart from those who try to get in. */
  readonly isWorkOnly?: true;
  /** Dear to read, but only for whoever has something: braked by person, apart from what they write. */
  readonly isDear?: true;
  readonly errors: readonly ErrorCode[];
};

const endpoint = <const E extends Endpoint>(definition: E): E => definition;

/** Every endpoint of the API as plain data; the server's routes, the client and OpenAPI are made from it. */
export const ENDPOINTS = {
  listQuestions: endpoint({
    method: 'GET',
    path: '/api/questions',
    summary: '题库',
    actor: 'nobody',
    response: questionListSchema,
    isContent: true,
    errors: [],
  }),
  readQuestion: endpoint({
    method: 'GET',
    path: '/api/questions/:questionId',
    summary: '一道题',
    actor: 'nobody',
    response: questionViewSchema,
    errors: ['not-found'],
  }),
  studyQuestion: endpoint({
    method: 'GET',
    path: '/api/questions/:questionId/study',
    summary: '参考答案与思路，作答之后可看',
    actor: 'person',
    response: studyViewSchema,
    errors: ['not-signed-in', 'not-found', 'model-answer-locked'],
  }),
  listPapers: endpoint({
    method: 'GET',
    path: '/api/papers',
    summary: '试卷',
    actor: 'nobody',
    response: paperListSchema,
    isContent: true,
    errors: [],
  }),
  taste: endpoint({
    method: 'POST',
    path: '/api/taste',
    summary: '试答一句，立即评分，不保存',
    actor: 'nobody',
    body: tasteSchema,
    response: assessedAnswerSchema,
    isWorkOnly: true,
    errors: ['bad-request', 'too-large', 'too-many'],
  }),
  startSitting: endpoint({
    method: 'POST',
    path: '/api/sittings',
    summary: '开始作答一份试卷',
    actor: 'guest',
    body: startSittingSchema,
    response: sittingViewSchema,
    errors: ['bad-request', 'not-signed-in', 'not-found', 'limit-reached', 'too-many'],
  }),
  listSittings: endpoint({
    method: 'GET',
    path: '/api/sittings',
    summary: '我的作答',
    actor: 'anyone',
    response: sittingListSchema,
    errors: [],
  }),
  readSitting: endpoint({
    method: 'GET',
    path: '/api/sittings/:sittingId',
    summary: '一次作答的现状',
    actor: 'person',
    response: sittingViewSchema,
    errors: ['not-signed-in', 'not-found'],
  }),
  saveAnswer: endpoint({
    method: 'POST',
    path: '/api/sittings/:sittingId/answers',
    summary: '保存一题的答案',
    actor: 'person',
    body: saveAnswerSchema,
    response: savedAnswerSchema,
    errors: ['bad-request', 'not-signed-in', 'not-found', 'conflict', 'closed', 'too-large', 'too-many'],
  }),
  handIn: endpoint({
    method: 'POST',
    path: '/api/sittings/:sittingId/hand-in',
    summary: '交卷，重复交卷得到同样的结果',
    actor: 'person',
    body: handInSchema,
    response: sittingViewSchema,
    errors: ['bad-request', 'not-signed-in', 'not-found'],
  }),
  readReport: endpoint({
    method: 'GET',
    path: '/api/sittings/:sittingId/report',
    summary: '成绩报告',
    actor: 'person',
    response: reportSchema,
    errors: ['not-signed-in', 'not-found', 'not-finished'],
  }),
  rescore: endpoint({
    method: 'POST',
    path: '/api/sittings/:sittingId/rescore',
    summary: '重新评分并与原结果对照，不覆盖',
    actor: 'person',
    response: rescoreSchema,
    errors: ['not-signed-in', 'not-found', 'not-finished', 'too-many'],
  }),
  practise: endpoint({
    method: 'POST',
    path: '/api/practice',
    summary: '单题练习：提交一次答案并评分',
    actor: 'guest',
    body: practiseSchema,
    response: practisedAnswerSchema,
    errors: ['bad-request', 'not-signed-in', 'not-found', 'limit-reached', 'too-large', 'too-many'],
  }),
  readPractice: endpoint({
    method: 'GET',
    path: '/api/practice/:questionId',
    summary: '一道题的练习记录',
    actor: 'anyone',
    response: practiceHistorySchema,
    errors: ['not-found'],
  }),
  practiceOverview: endpoint({
    method: 'GET',
    path: '/api/practice',
    summary: '练习总览与薄弱项',
    actor: 'anyone',
    response: practiceOverviewSchema,
    errors: [],
  }),
  ...DESK_ENDPOINTS,
  ...DESK_REPORT_ENDPOINTS,
  ...AGENT_ENDPOINTS,
  ...ACCOUNT_ENDPOINTS,
  ...ORGANISATION_ENDPOINTS,
  ...MY_DATA_ENDPOINTS,
  ...PREPARATION_ENDPOINTS,
  ...INTERVIEW_ENDPOINTS,
  ...TASK_ENDPOINTS,
  health: endpoint({
    method: 'GET',
    path: '/health',
    summary: '进程活着',
    actor: 'nobody',
    response: z.object({ status: z.literal('ok'), version: z.string() }),
    errors: [],
  }),
  ready: endpoint({
    method: 'GET',
    path: '/ready',
    summary: '能读写数据库、内容已载入',
    actor: 'nobody',
    response: z.object({ status: z.literal('ready') }),
    errors: ['not-ready'],
  }),
} satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof ENDPOINTS;
