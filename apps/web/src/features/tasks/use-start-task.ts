import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { CallError } from '../../shared/api/call-endpoint.ts';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { tasksQuery } from '../../shared/api/queries.ts';
import { makeId } from '../../shared/make-id.ts';
import { taskQuery } from './task-queries.ts';

export type TaskToStart =
  | { readonly kind: 'data'; readonly seed?: number }
  | { readonly kind: 'content'; readonly briefId: string };
type StartTask = {
  readonly begin: (wanted: TaskToStart) => void;
  /** What is being started, or could not be. */
  readonly wanted: TaskToStart | null;
  readonly isPending: boolean;
  readonly error: CallError | null;
};

/** Starts a task and goes to it. The same start tried again keeps its event id, so that it opens no second one. */
export function useStartTask(): StartTask {
  const client = useQueryClient();
  const navigate = useNavigate();
  const event = useRef<{ readonly what: string; readonly id: string } | null>(null);
  const mutation = useMutation({
    mutationFn: (wanted: TaskToStart) => {
      const what = JSON.stringify(wanted);
      if (event.current?.what !== what) event.current = { what, id: makeId() };
      return fetchEndpoint('startTask', { body: { eventId: event.current.id, ...wanted } });
    },
    networkMode: 'always',
    onSuccess: (task) => {
      event.current = null;
      client.setQueryData(taskQuery(task.id).queryKey, task);
      void client.invalidateQueries({ queryKey: tasksQuery.queryKey });
      void navigate({ to: '/tasks/$taskId', params: { taskId: task.id } });
    },
  });
  return {
    begin: (wanted) => {
      if (!mutation.isPending) mutation.mutate(wanted);
    },
    wanted: mutation.isPending || mutation.isError ? mutation.variables : null,
    isPending: mutation.isPending,
    error: mutation.error?.error ?? null,
  };
}
