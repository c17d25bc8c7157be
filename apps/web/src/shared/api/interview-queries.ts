import { queryOptions } from '@tanstack/react-query';
import { fetchEndpoint } from './call-failure.ts';

export const interviewsQuery = queryOptions({
  queryKey: ['interviews'],
  queryFn: ({ signal }) => fetchEndpoint('listInterviews', { signal }),
});

/** A report never changes once it exists. */
export const interviewReportQuery = (interviewId: string) =>
  queryOptions({
    queryKey: ['interview-report', interviewId],
    queryFn: ({ signal }) => fetchEndpoint('readInterviewReport', { params: { interviewId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
