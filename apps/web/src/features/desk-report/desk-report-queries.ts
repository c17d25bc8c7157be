import { queryOptions } from '@tanstack/react-query';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';

/** A report and its film never change. */
export const deskReportQuery = (runId: string) =>
  queryOptions({
    queryKey: ['desk-report', runId],
    queryFn: ({ signal }) => fetchEndpoint('readDeskReport', { params: { runId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const deskReplayQuery = (runId: string) =>
  queryOptions({
    queryKey: ['desk-replay', runId],
    queryFn: ({ signal }) => fetchEndpoint('replayDeskRun', { params: { runId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
