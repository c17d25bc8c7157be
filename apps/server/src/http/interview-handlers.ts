import type { INTERVIEW_ENDPOINTS } from '@mianmian/contract/interview-endpoints';
import { fail } from '@mianmian/core/shared/result';
import type { Handlers } from './endpoint-types.ts';

const comes = async () => fail({ code: 'not-ready' } as const);

/** Mock interviews. */
export const createInterviewHandlers = (): Pick<Handlers, keyof typeof INTERVIEW_ENDPOINTS> => ({
  listInterviewPresets: comes,
  startInterview: comes,
  listInterviews: comes,
  readInterview: comes,
  sayInInterview: comes,
  endInterview: comes,
  readInterviewReport: comes,
});
