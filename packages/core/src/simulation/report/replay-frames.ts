import type { CustomerState, Feelings } from '../customer/customer-state.ts';
import { moodOf } from '../customer/feelings.ts';
import { advance } from '../run/advance.ts';
import { applyInput } from '../run/apply-input.ts';
import { LONGEST_RUN_MS, type Run, type RunEvent, type RunSetup } from '../run/run.ts';
import { startRun } from '../run/start-run.ts';
import { changeOf, type FeelingsChange } from './feelings-change.ts';

/** One chat at one moment of the film. */
export type FrameChat = {
  readonly id: string;
  readonly stage: CustomerState['stage'];
  readonly feelings: Feelings;
  readonly mood: ReturnType<typeof moodOf>;
  /** 0–1. */
  readonly progress: number;
  /** Since when the customer waits, or null. */
  readonly waitingSinceMs: number | null;
};

/** The run right after one event of its log. */
export type ReplayFrame = {
  readonly sequence: number;
  readonly atMs: number;
  readonly event: RunEvent;
  readonly chats: readonly FrameChat[];
  /** What this event moved in its own chat's customer. */
  readonly change: FeelingsChange;
};

/** A run as a film: one frame for each event of its log, in order, with every customer's state right after it. */
export function replayFrames(setup: RunSetup, run: Run): readonly ReplayFrame[] {
  const frames: ReplayFrame[] = [];
  let current = startRun(setup);
  const show = (next: Run, before: Run): void => {
    for (const event of next.log.slice(current.log.length)) frames.push(frameOf(next, before, event));
    current = next;
  };
  const moments = [...new Set(run.log.map(({ atMs }) => atMs))];
  const passTo = (toMs: number): void => {
    for (const atMs of moments.filter((moment) => moment > current.nowMs && moment <= toMs)) {
      const next = advance(current, atMs);
      // A desk left for good is not the same as one that waits: then the rest is taken in one piece.
      if (!isPrefix(next.log, run.log)) return;
      show(next, current);
    }
  };
  show(advance(current, 0), current);
  for (const input of run.inputs) {
    passTo(input.atMs);
    const before = advance(current, input.atMs);
    show(before, current);
    show(applyInput(setup, before, input).run, before);
  }
  passTo(Math.min(run.nowMs, LONGEST_RUN_MS - 1));
  if (current.log.length < run.log.length) {
    show(advance(current, run.nowMs >= LONGEST_RUN_MS ? Number.MAX_SAFE_INTEGER : run.nowMs), current);
  }
  return frames;
}

const isPrefix = (part: readonly RunEvent[], whole: readonly RunEvent[]): boolean => {
  const last = part.at(-1);
  const other = whole[part.length - 1];
  return last === undefined || (other !== undefined && last.atMs === other.atMs && last.kind === other.kind);
};

const stateOf = (run: Run, chat: string): CustomerState | undefined =>
  run.chats.find(({ mind }) => mind.script.id === chat)?.customer;

function frameOf(run: Run, before: Run, event: RunEvent): ReplayFrame {
  const chats = run.chats.map(
    ({ mind, customer }): FrameChat => ({
      id: mind.script.id,
      stage: customer.stage,
      feelings: customer.feelings,
      mood: moodOf(customer.feelings),
      progress: customer.progress,
      waitingSinceMs: customer.waitingSinceMs,
    }),
  );
  const change = changeOf(stateOf(before, event.chat), stateOf(run, event.chat));
  return { sequence: event.sequence, atMs: event.atMs, event, chats, change };
}
