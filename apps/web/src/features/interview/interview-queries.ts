import { queryOptions } from '@tanstack/react-query';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';

export const presetsQuery = queryOptions({
  queryKey: ['interview-presets'],
  queryFn: ({ signal }) => fetchEndpoint('listInterviewPresets', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const interviewQuery = (interviewId: string) =>
  queryOptions({
    queryKey: ['interview', interviewId],
    queryFn: ({ signal }) => fetchEndpoint('readInterview', { params: { interviewId }, signal }),
  });
