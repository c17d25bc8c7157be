import type { TaskView } from '@mianmian/contract/task';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type CallError, callEndpoint } from '../../shared/api/call-endpoint.ts';
import { isPassing } from '../../shared/api/is-passing.ts';
import { progressQuery } from '../../shared/api/preparation-queries.ts';
import { tasksQuery } from '../../shared/api/queries.ts';
import { pauseUntilOnline } from '../../shared/pause-until-online.ts';
import type { TaskWork } from './task.ts';
import { dropDraft } from './task-draft.ts';
import { taskQuery } from './task-queries.ts';

type State =
  | { readonly kind: 'asking' | 'sending' | 'waiting' }
  | { readonly kind: 'failed'; readonly error: CallError };

export type HandIn = {
  readonly state: State;
  readonly press: (work: TaskWork) => void;
  /** Stops trying; what already reached the server stays handed in. */
  readonly stop: () => void;
};

const TRY_AGAIN_MS = 4_000;

/** Hands the work in, and tries again for as long as there is no connection. One event id a task: never twice. */
export function useHandInTask(taskId: string): HandIn {
  const client = useQueryClient();
  const [state, setState] = useState<State>({ kind: 'asking' });
  /** Counts presses and stops: a try that is no longer the last one goes no further. */
  const turn = useRef(0);
  const stop = useCallback(() => {
    turn.current += 1;
    setState({ kind: 'asking' });
  }, []);
  useEffect(() => {
    return () => {
      turn.current += 1;
    };
  }, []);
  const take = (task: TaskView) => {
    dropDraft(taskId);
    client.setQueryData(taskQuery(taskId).queryKey, task);
    void client.invalidateQueries({ queryKey: tasksQuery.queryKey });
    void client.invalidateQueries({ queryKey: progressQuery.queryKey });
  };
  const send = async (work: TaskWork) => {
    turn.current += 1;
    const mine = turn.current;
    const body = { eventId: `hand-in-${taskId}`.slice(0, 64), work };
    while (mine === turn.current) {
      setState({ kind: 'sending' });
      const answer = await callEndpoint('handInTask', { params: { taskId }, body });
      if (answer.ok) return take(answer.value);
      if (mine !== turn.current) return;
      // Handed in elsewhere under another name: the page shows that result, and what lies here beside it.
      if (answer.error.code === 'closed') return client.invalidateQueries({ queryKey: taskQuery(taskId).queryKey });
      if (!isPassing(answer.error)) return setState({ kind: 'failed', error: answer.error });
      setState({ kind: 'waiting' });
      await pauseUntilOnline(TRY_AGAIN_MS);
    }
  };
  const isBusy = state.kind === 'sending' || state.kind === 'waiting';
  return { state, stop, press: (work) => (isBusy ? undefined : void send(work)) };
}
