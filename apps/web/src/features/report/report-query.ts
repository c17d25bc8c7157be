import { queryOptions } from '@tanstack/react-query';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';

/** Asked for each time it is opened: its model answers are there or not by what else is open. */
export const reportQuery = (sittingId: string) =>
  queryOptions({
    queryKey: ['report', sittingId],
    queryFn: ({ signal }) => fetchEndpoint('readReport', { params: { sittingId }, signal }),
    refetchOnWindowFocus: false,
  });
