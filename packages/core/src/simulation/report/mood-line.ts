import type { Feelings } from '../customer/customer-state.ts';
import { type FeelingsChange, goodOf } from './feelings-change.ts';
import type { ReplayFrame } from './replay-frames.ts';

export type MoodPoint = {
  readonly sequence: number;
  readonly atMs: number;
  readonly feelings: Feelings;
  /** 0–1. */
  readonly progress: number;
};

/** A message, operation or silence that moved a customer. `good`: above 0 it helped. */
export type MoodMover = {
  readonly sequence: number;
  readonly atMs: number;
  readonly by: 'agent' | 'tool' | 'silence';
  readonly text: string;
  readonly change: FeelingsChange;
  readonly good: number;
};

export type MoodLine = { readonly points: readonly MoodPoint[]; readonly movers: readonly MoodMover[] };

/** Less than this moves nobody. */
const LEAST = 2;
const NUDGE = /^(?:nudge|wait_broken|promise_broken|leave|catch_lie)/;

/** A customer's mood over the run, and what moved it, in the order of time. */
export function moodLineOf(frames: readonly ReplayFrame[], chatId: string): MoodLine {
  const points = frames.flatMap(({ sequence, atMs, chats }): readonly MoodPoint[] => {
    const chat = chats.find(({ id }) => id === chatId);
    return chat === undefined || chat.stage === 'unopened'
      ? []
      : [{ sequence, atMs, feelings: chat.feelings, progress: chat.progress }];
  });
  const movers = frames.flatMap((frame): readonly MoodMover[] => {
    if (frame.event.chat !== chatId) return [];
    const source = sourceOf(frame.event);
    const good = Math.round(10 * goodOf(frame.change)) / 10;
    if (source === undefined || Math.abs(good) < LEAST) return [];
    return [{ sequence: frame.sequence, atMs: frame.atMs, ...source, change: frame.change, good }];
  });
  return { points, movers };
}

function sourceOf(event: ReplayFrame['event']): Pick<MoodMover, 'by' | 'text'> | undefined {
  switch (event.kind) {
    case 'agent':
      return { by: 'agent', text: event.text };
    case 'tool':
      return { by: 'tool', text: event.tool };
    case 'customer':
      return NUDGE.test(event.act) ? { by: 'silence', text: event.text } : undefined;
    default:
      return undefined;
  }
}
