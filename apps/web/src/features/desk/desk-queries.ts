import { queryOptions } from '@tanstack/react-query';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';

export const scenariosQuery = queryOptions({
  queryKey: ['desk-scenarios'],
  queryFn: ({ signal }) => fetchEndpoint('listDeskScenarios', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const runQuery = (runId: string) =>
  queryOptions({
    queryKey: ['desk-run', runId],
    queryFn: ({ signal }) => fetchEndpoint('readDeskRun', { params: { runId }, signal }),
  });
