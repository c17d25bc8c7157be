import { queryOptions } from '@tanstack/react-query';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';

export const taskBriefsQuery = queryOptions({
  queryKey: ['task-briefs'],
  queryFn: ({ signal }) => fetchEndpoint('listTaskBriefs', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const taskQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['task', taskId],
    queryFn: ({ signal }) => fetchEndpoint('readTask', { params: { taskId }, signal }),
  });
