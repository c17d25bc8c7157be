import { queryOptions } from '@tanstack/react-query';
import { CallFailure, fetchEndpoint } from './call-failure.ts';

export const papersQuery = queryOptions({
  queryKey: ['papers'],
  queryFn: ({ signal }) => fetchEndpoint('listPapers', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The person's sittings; a visitor who never started anything has none (and no identity yet). */
export const sittingsQuery = queryOptions({
  queryKey: ['sittings'],
  queryFn: async ({ signal }) => {
    try {
      return await fetchEndpoint('listSittings', { signal });
    } catch (failure) {
      if (failure instanceof CallFailure && failure.error.code === 'not-signed-in')
        return { sittings: [], serverNow: Date.now() };
      throw failure;
    }
  },
});

export const sittingQuery = (sittingId: string) =>
  queryOptions({
    queryKey: ['sitting', sittingId],
    queryFn: ({ signal }) => fetchEndpoint('readSitting', { params: { sittingId }, signal }),
  });
