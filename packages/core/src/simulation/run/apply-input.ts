import { fail, ok, type Result } from '../../shared/result.ts';
import { shopTimeAfter } from '../world/shop-time.ts';
import { useTool } from '../world/tools/use-tool.ts';
import { advance } from './advance.ts';
import { nextSequence, record } from './record.ts';
import { hasEnded, type Run, type RunInput, type RunSetup } from './run.ts';
import { tellCustomer } from './tell-customer.ts';

/** Why an input did nothing; said to the agent in Chinese. Time has passed all the same. */
export type InputRefusal = {
  readonly code: 'run_over' | 'no_chat' | 'chat_over' | 'chat_not_begun' | 'empty_text';
  readonly message: string;
};

/**
 * Lets time run to the input's moment and does it. Inputs of the past happen now. Every accepted input is kept in
 * `inputs`; `replay` of these gives the same run.
 */
export function applyInput(
  setup: RunSetup,
  before: Run,
  input: RunInput,
): { readonly run: Run; readonly outcome: Result<null, InputRefusal> } {
  // Records may be completed after the last customer has gone.
  if (hasEnded(before) && input.kind !== 'tool' && input.kind !== 'close')
    return { run: before, outcome: fail({ code: 'run_over', message: '本场已经结束' }) };
  const atMs = Math.max(input.atMs, before.nowMs);
  const advanced = advance(before, atMs);
  const run = { ...advanced, inputs: [...before.inputs, { ...input, atMs }] };
  if (input.kind === 'pass') return { run, outcome: ok(null) };
  const index = run.chats.findIndex(({ mind }) => mind.script.id === input.chat);
  const chat = run.chats[index];
  const refusal = refusalOf(chat, input);
  if (chat === undefined || refusal !== undefined) return { run, outcome: fail(refusal ?? NO_CHAT) };
  // The customer was faster: whoever closes what is over has what they asked for, and it happens once.
  if (input.kind === 'close' && chat.hasEnded) return { run, outcome: ok(null) };
  return { run: perform(setup, run, index, input), outcome: ok(null) };
}

const NO_CHAT: InputRefusal = { code: 'no_chat', message: '没有这个会话' };

function refusalOf(chat: Run['chats'][number] | undefined, input: RunInput): InputRefusal | undefined {
  if (chat === undefined) return NO_CHAT;
  if (chat.customer.stage === 'unopened') return { code: 'chat_not_begun', message: '这位顾客还没有来' };
  if (chat.hasEnded && input.kind === 'say') return { code: 'chat_over', message: '这个会话已经结束' };
  if (input.kind === 'say' && input.text.trim() === '') return { code: 'empty_text', message: '没有写内容，没有发出' };
  return undefined;
}

function perform(setup: RunSetup, run: Run, index: number, input: Exclude<RunInput, { readonly kind: 'pass' }>): Run {
  const base = { atMs: run.nowMs, chat: input.chat };
  const event = { atMs: run.nowMs, sequence: nextSequence(run), shop: run.world.shop };
  switch (input.kind) {
    case 'say': {
      const frames = setup.readActs(run.chats[index]?.customer.lastAsked ?? '', input.text);
      const said = record(run, { ...base, kind: 'agent', text: input.text, frames });
      return tellCustomer(said, index, { ...event, kind: 'message', text: input.text, frames });
    }
    case 'close': {
      const closed = tellCustomer(record(run, { ...base, kind: 'closed' }), index, { ...event, kind: 'closed' });
      return advance(closed, closed.nowMs);
    }
    case 'tool': {
      const { callId, tool, args } = input;
      const used = useTool(run.world, { callId, tool, args }, setup.policy, shopTimeAfter(setup.startsAt, run.nowMs));
      const logged = record(
        { ...run, world: used.world },
        { ...base, kind: 'tool', callId, tool, args, answer: used.answer },
      );
      if (!used.answer.ok || used.isRepeat || used.answer.value.rows.length === 0) return logged;
      const { rows } = used.answer.value;
      // Rows are the shop's, not a chat's: every customer who is there can come to see them.
      return logged.chats.reduce(
        (current, _, each) => tellCustomer(current, each, { ...event, shop: used.world.shop, kind: 'written', rows }),
        logged,
      );
    }
  }
}
