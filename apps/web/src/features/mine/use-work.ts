import { useQuery } from '@tanstack/react-query';
import type { CallError } from '../../shared/api/call-endpoint.ts';
import { interviewsQuery } from '../../shared/api/interview-queries.ts';
import { deskRunsQuery, sittingsQuery, tasksQuery } from '../../shared/api/queries.ts';
import { collectWork, type Work } from './work.ts';

type OwnWork = {
  /** All that could be read so far. */
  readonly work: readonly Work[];
  readonly isPending: boolean;
  /** One of the lists could not be read; the others are there. */
  readonly error: CallError | null;
  readonly retry: () => void;
  /** By the server's clock; null before papers were read. */
  readonly serverNow: number | null;
};

/** Everything the person began, from the four lists of the server. */
export function useWork(): OwnWork {
  const sittings = useQuery(sittingsQuery);
  const interviews = useQuery(interviewsQuery);
  const runs = useQuery(deskRunsQuery);
  const tasks = useQuery(tasksQuery);
  const all = [sittings, interviews, runs, tasks];
  return {
    work: collectWork({
      sittings: sittings.data?.sittings ?? [],
      interviews: interviews.data?.interviews ?? [],
      runs: runs.data?.runs ?? [],
      tasks: tasks.data?.tasks ?? [],
    }),
    isPending: all.some(({ isPending }) => isPending),
    error: all.find(({ isError }) => isError)?.error?.error ?? null,
    retry: () => {
      for (const each of all) if (each.isError) void each.refetch();
    },
    serverNow: sittings.data?.serverNow ?? null,
  };
}
