import { queryOptions } from '@tanstack/react-query';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';

/** A report never changes once it exists. */
export const reportQuery = (sittingId: string) =>
  queryOptions({
    queryKey: ['report', sittingId],
    queryFn: ({ signal }) => fetchEndpoint('readReport', { params: { sittingId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
