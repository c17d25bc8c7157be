import { applyInput } from '../run/apply-input.ts';
import type { Run, RunInput, RunSetup } from '../run/run.ts';
import { finish, listen, meetFirst, USUAL_PACE } from '../run/run-script.ts';
import { startRun } from '../run/start-run.ts';
import type { ToolArgs } from '../world/tools/tool.ts';
import { findChat } from './desk-event.ts';

/** What a program does at the desk, one thing at a time. `wait` in seconds; `chat` turns to another chat. */
export type DeskLine =
  | { readonly say: string }
  | { readonly tool: string; readonly args: ToolArgs }
  | { readonly wait: number }
  | { readonly chat: string }
  | { readonly close: true }
  | { readonly finish: true };

/** A run driven by lines. Virtual time only moves with what the program does, at the usual pace of a person. */
export type DeskSession = {
  readonly run: Run;
  /** The chat that the next line is for, by its script. */
  readonly chat: string;
  /** How many events of the log the program has been told. */
  readonly seen: number;
  readonly calls: number;
};

export type DeskStep = { readonly session: DeskSession; readonly error: string | null };

/** The desk at the moment at which the first customer has written. */
export function beginSession(setup: RunSetup): DeskSession {
  const run = meetFirst(startRun(setup));
  return { run, chat: run.log[0]?.chat ?? setup.variant.chats[0]?.id ?? '', seen: 0, calls: 0 };
}

/** Does one line. `error`: why it did nothing, in Chinese; time may have passed all the same. */
export function takeLine(setup: RunSetup, session: DeskSession, line: DeskLine): DeskStep {
  if ('chat' in line) return turnTo(session, line.chat);
  if ('finish' in line) return { session: { ...session, run: finish(session.run) }, error: null };
  const calls = session.calls + ('tool' in line ? 1 : 0);
  const { run, outcome } = applyInput(setup, session.run, inputOf(session, line, calls));
  const heard = 'wait' in line ? run : listen(run, session.chat, USUAL_PACE);
  return { session: { ...session, run: heard, calls }, error: outcome.ok ? null : outcome.error.message };
}

/** By the desk's name (`c1`) or the script's. */
function turnTo(session: DeskSession, name: string): DeskStep {
  const shown = findChat(session.run, name);
  const chat = shown === '' ? session.run.chats.find(({ mind }) => mind.script.id === name)?.mind.script.id : shown;
  return chat === undefined ? { session, error: '没有这个会话' } : { session: { ...session, chat }, error: null };
}

type Deed = Exclude<DeskLine, { readonly chat: string } | { readonly finish: true }>;

function inputOf({ run: { nowMs }, chat }: DeskSession, line: Deed, calls: number): RunInput {
  if ('wait' in line) return { kind: 'pass', atMs: nowMs + line.wait * 1_000 };
  if ('close' in line) return { kind: 'close', chat, atMs: nowMs + USUAL_PACE.toolMs };
  if ('say' in line) {
    const atMs = nowMs + USUAL_PACE.readMs + line.say.length * USUAL_PACE.perCharacterMs;
    return { kind: 'say', chat, atMs, text: line.say };
  }
  const atMs = nowMs + USUAL_PACE.toolMs;
  return { kind: 'tool', chat, atMs, callId: `t${calls}`, tool: line.tool, args: line.args };
}
