import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { findRecording, listRecordings } from './own-recordings.ts';

/** The device answers, online or not. */
const HERE = { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY } as const;
const KEY = 'recordings';

export const recordingsQuery = queryOptions({ queryKey: [KEY], queryFn: listRecordings, ...HERE });

/** Held only while it is shown. */
export const useRecording = (id: string) =>
  useQuery({ queryKey: [KEY, id], queryFn: () => findRecording(id), gcTime: 0, ...HERE });

/** After one was kept or dropped. */
export const lookAgain = (client: QueryClient): Promise<void> => client.invalidateQueries({ queryKey: [KEY] });
