import { queryOptions } from '@tanstack/react-query';
import { fetchEndpoint } from '../api/call-failure.ts';

export const sharesQuery = queryOptions({
  queryKey: ['shares'],
  queryFn: ({ signal }) => fetchEndpoint('listShares', { signal }),
});
