import { queryOptions } from '@tanstack/react-query';
import { fetchEndpoint } from './call-failure.ts';

export const interviewsQuery = queryOptions({
  queryKey: ['interviews'],
  queryFn: ({ signal }) => fetchEndpoint('listInterviews', { signal }),
});

/** Asked for each time it is opened: its model answers are there or not by what else is open. */
export const interviewReportQuery = (interviewId: string) =>
  queryOptions({
    queryKey: ['interview-report', interviewId],
    queryFn: ({ signal }) => fetchEndpoint('readInterviewReport', { params: { interviewId }, signal }),
    refetchOnWindowFocus: false,
  });
