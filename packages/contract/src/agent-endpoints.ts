import { agentActionSchema, agentObservationSchema, startAgentRunSchema } from './desk.ts';

/** The desk's endpoints for programs, in virtual time; people's runs are not reached by them. */
export const AGENT_ENDPOINTS = {
  startAgentRun: {
    method: 'POST',
    path: '/api/agent/runs',
    summary: '为智能体开一个工作台：虚拟时间，顾客由 seed 决定',
    actor: 'guest',
    body: startAgentRunSchema,
    response: agentObservationSchema,
    errors: ['bad-request', 'not-signed-in', 'not-found', 'limit-reached', 'too-many'],
  },
  actAsAgent: {
    method: 'POST',
    path: '/api/agent/runs/:runId/actions',
    summary: '做一步，得到之后发生的事；重复的编号得到第一次的结果；finish 结束并评分',
    actor: 'person',
    body: agentActionSchema,
    response: agentObservationSchema,
    errors: ['bad-request', 'not-signed-in', 'not-found', 'closed', 'desk-refused', 'too-large', 'too-many'],
  },
  observeAgentRun: {
    method: 'GET',
    path: '/api/agent/runs/:runId/observations',
    summary: '从头到现在看到的一切；结束以后带结果',
    actor: 'person',
    response: agentObservationSchema,
    errors: ['not-signed-in', 'not-found', 'desk-refused'],
  },
} as const;
