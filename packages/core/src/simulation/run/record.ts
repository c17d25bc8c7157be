import type { Chat, Run, RunEvent } from './run.ts';

type WithoutSequence<T> = T extends unknown ? Omit<T, 'sequence'> : never;

export const nextSequence = (run: Run): number => run.log.length + 1;

/** Adds an event to the log under the next number. */
export const record = (run: Run, event: WithoutSequence<RunEvent>): Run => ({
  ...run,
  log: [...run.log, { ...event, sequence: nextSequence(run) }],
});

export const replaceChat = (run: Run, index: number, chat: Chat): Run => ({
  ...run,
  chats: run.chats.with(index, chat),
});
