import type { DeskPorts } from '@mianmian/application/ports/desk-ports';
import { actAsAgent, readAgentRun } from '@mianmian/application/use-cases/desk/act-as-agent';
import { doAtDesk } from '@mianmian/application/use-cases/desk/do-at-desk';
import { listDeskRuns } from '@mianmian/application/use-cases/desk/list-desk-runs';
import { listDeskScenarios } from '@mianmian/application/use-cases/desk/list-desk-scenarios';
import { readDeskReport } from '@mianmian/application/use-cases/desk/read-desk-report';
import { readDeskRun } from '@mianmian/application/use-cases/desk/read-desk-run';
import { replayDeskRun } from '@mianmian/application/use-cases/desk/replay-desk-run';
import { finishDesk, pauseDesk, resumeDesk } from '@mianmian/application/use-cases/desk/stand-at-desk';
import { startAgentRun } from '@mianmian/application/use-cases/desk/start-agent-run';
import { startDeskRun } from '@mianmian/application/use-cases/desk/start-desk-run';
import { suggestReplies } from '@mianmian/application/use-cases/desk/suggest-replies';
import { whatIfAtDesk } from '@mianmian/application/use-cases/desk/what-if-at-desk';
import type { AGENT_ENDPOINTS } from '@mianmian/contract/agent-endpoints';
import type { DESK_ENDPOINTS, DESK_REPORT_ENDPOINTS } from '@mianmian/contract/desk-endpoints';
import { ok } from '@mianmian/core/shared/result';
import type { Handlers } from './endpoint-types.ts';

/** One use case behind each endpoint of the desk. */
export const createDeskHandlers = (ports: DeskPorts): Pick<Handlers, keyof typeof DESK_ENDPOINTS> => ({
  listDeskScenarios: async () => ok(listDeskScenarios(ports)),
  startDeskRun: ({ actor, body }) => startDeskRun(ports, actor, body),
  listDeskRuns: async ({ actor }) => ok(await listDeskRuns(ports, actor)),
  readDeskRun: ({ actor, params }) => readDeskRun(ports, actor, params.runId),
  sayAtDesk: ({ actor, params, body: { eventId, ...said } }) =>
    doAtDesk(ports, actor, { runId: params.runId, eventId, act: { kind: 'say', ...said } }),
  actAtDesk: ({ actor, params, body: { eventId, ...used } }) =>
    doAtDesk(ports, actor, { runId: params.runId, eventId, act: { kind: 'tool', ...used } }),
  closeDeskChat: ({ actor, params, body: { eventId, chat } }) =>
    doAtDesk(ports, actor, { runId: params.runId, eventId, act: { kind: 'close', chat } }),
  pauseDeskRun: ({ actor, params, body }) => pauseDesk(ports, actor, { ...body, runId: params.runId }),
  resumeDeskRun: ({ actor, params, body }) => resumeDesk(ports, actor, { ...body, runId: params.runId }),
  finishDeskRun: ({ actor, params, body }) => finishDesk(ports, actor, { ...body, runId: params.runId }),
  suggestReplies: ({ actor, params }) => suggestReplies(ports, actor, params),
});

/** What is told after the end. */
export const createDeskReportHandlers = (ports: DeskPorts): Pick<Handlers, keyof typeof DESK_REPORT_ENDPOINTS> => ({
  readDeskReport: ({ actor, params }) => readDeskReport(ports, actor, params.runId),
  replayDeskRun: ({ actor, params }) => replayDeskRun(ports, actor, params.runId),
  whatIfAtDesk: ({ actor, params, body }) => whatIfAtDesk(ports, actor, { ...body, runId: params.runId }),
});

/** The same desk for programs. */
export const createAgentHandlers = (ports: DeskPorts): Pick<Handlers, keyof typeof AGENT_ENDPOINTS> => ({
  startAgentRun: ({ actor, body }) => startAgentRun(ports, actor, body),
  actAsAgent: ({ actor, params, body: { eventId, action } }) =>
    actAsAgent(ports, actor, { runId: params.runId, eventId, line: action }),
  observeAgentRun: ({ actor, params }) => readAgentRun(ports, actor, params.runId),
});
