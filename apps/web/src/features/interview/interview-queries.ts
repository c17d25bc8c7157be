import { queryOptions } from '@tanstack/react-query';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';

export const presetsQuery = queryOptions({
  queryKey: ['interview-presets'],
  queryFn: ({ signal }) => fetchEndpoint('listInterviewPresets', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const interviewsQuery = queryOptions({
  queryKey: ['interviews'],
  queryFn: ({ signal }) => fetchEndpoint('listInterviews', { signal }),
});

export const interviewQuery = (interviewId: string) =>
  queryOptions({
    queryKey: ['interview', interviewId],
    queryFn: ({ signal }) => fetchEndpoint('readInterview', { params: { interviewId }, signal }),
  });

/** A report never changes once it exists. */
export const interviewReportQuery = (interviewId: string) =>
  queryOptions({
    queryKey: ['interview-report', interviewId],
    queryFn: ({ signal }) => fetchEndpoint('readInterviewReport', { params: { interviewId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
