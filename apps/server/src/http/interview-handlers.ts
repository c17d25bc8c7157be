import type { InterviewPorts } from '@mianmian/application/ports/interview-ports';
import { endInterview } from '@mianmian/application/use-cases/interview/end-interview';
import { listInterviewPresets } from '@mianmian/application/use-cases/interview/list-interview-presets';
import { listInterviews } from '@mianmian/application/use-cases/interview/list-interviews';
import { readInterview } from '@mianmian/application/use-cases/interview/read-interview';
import { readInterviewReport } from '@mianmian/application/use-cases/interview/read-interview-report';
import { sayInInterview } from '@mianmian/application/use-cases/interview/say-in-interview';
import { startInterview } from '@mianmian/application/use-cases/interview/start-interview';
import type { INTERVIEW_ENDPOINTS } from '@mianmian/contract/interview-endpoints';
import { ok } from '@mianmian/core/shared/result';
import type { Handlers } from './endpoint-types.ts';

/** Mock interviews. */
export const createInterviewHandlers = (ports: InterviewPorts): Pick<Handlers, keyof typeof INTERVIEW_ENDPOINTS> => ({
  listInterviewPresets: async () => ok(listInterviewPresets(ports)),
  startInterview: ({ actor, body }) => startInterview(ports, actor, body),
  listInterviews: async ({ actor }) => ok(await listInterviews(ports, actor)),
  readInterview: ({ actor, params }) => readInterview(ports, actor, params.interviewId),
  sayInInterview: ({ actor, params, body }) =>
    sayInInterview(ports, actor, { ...body, interviewId: params.interviewId }),
  endInterview: ({ actor, params }) => endInterview(ports, actor, params.interviewId),
  readInterviewReport: ({ actor, params }) => readInterviewReport(ports, actor, params.interviewId),
});
