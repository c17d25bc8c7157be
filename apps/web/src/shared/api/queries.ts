import { queryOptions } from '@tanstack/react-query';
import { seeOwner, trustRememberedOwner } from '../device/device-owner.ts';
import { callEndpoint } from './call-endpoint.ts';
import { CallFailure, fetchEndpoint } from './call-failure.ts';

/** Who one is: nobody, a guest or an account. Whoever it is, the texts on this device are theirs from then on. */
export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: async ({ signal }) => {
    const answer = await callEndpoint('readAccount', { signal });
    if (answer.ok) return seeOwner(answer.value);
    // A question that was called back, as at signing up, tells nothing.
    if (!signal.aborted) trustRememberedOwner();
    throw new CallFailure(answer.error);
  },
});

export const papersQuery = queryOptions({
  queryKey: ['papers'],
  queryFn: ({ signal }) => fetchEndpoint('listPapers', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const sittingsQuery = queryOptions({
  queryKey: ['sittings'],
  queryFn: ({ signal }) => fetchEndpoint('listSittings', { signal }),
});

export const sittingQuery = (sittingId: string) =>
  queryOptions({
    queryKey: ['sitting', sittingId],
    queryFn: ({ signal }) => fetchEndpoint('readSitting', { params: { sittingId }, signal }),
  });

export const deskRunsQuery = queryOptions({
  queryKey: ['desk-runs'],
  queryFn: ({ signal }) => fetchEndpoint('listDeskRuns', { signal }),
});

/** The person's tasks, newest first. */
export const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: ({ signal }) => fetchEndpoint('listTasks', { signal }),
});
