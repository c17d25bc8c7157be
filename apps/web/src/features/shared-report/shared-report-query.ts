import { queryOptions } from '@tanstack/react-query';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';

/** A report never changes, and each asking counts as an opening: once a visit is enough. */
export const sharedReportQuery = (token: string) =>
  queryOptions({
    queryKey: ['shared-report', token],
    queryFn: ({ signal }) => fetchEndpoint('readShared', { params: { token }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
