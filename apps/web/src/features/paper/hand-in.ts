import type { SittingView } from '@mianmian/contract/sitting';
import type { Result } from '@mianmian/core/shared/result';
import { type CallError, callEndpoint } from '../../shared/api/call-endpoint.ts';
import { type AnswerState, isHeldUp } from './answer-entry.ts';
import type { AnswerSaver } from './answer-saver.ts';

/** Waits until every answer is acknowledged or stuck, at most `timeoutMs`; gives back those that aren't saved. */
export function settle(saver: AnswerSaver, timeoutMs: number): Promise<ReadonlyMap<string, AnswerState>> {
  const unsaved = () => new Map([...saver.read()].filter(([, state]) => state.status !== 'saved'));
  const waiting = () => [...unsaved().values()].some((state) => !isHeldUp(state));
  saver.flush();
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve(unsaved());
    };
    const timer = setTimeout(finish, timeoutMs);
    const unsubscribe = saver.subscribe(() => {
      if (!waiting()) finish();
    });
    if (!waiting()) finish();
  });
}

/** The event id comes from the sitting, so that two clicks, two tabs or a retry are one hand-in. */
export function sendHandIn(sittingId: string): Promise<Result<SittingView, CallError>> {
  return callEndpoint('handIn', { params: { sittingId }, body: { eventId: `hand-in-${sittingId}`.slice(0, 64) } });
}
