import type { ActId } from '../../../language/acts/act-id.ts';
import type { FatalCode } from '../../scenario/assertion.ts';
import { TOOLS } from '../../world/tools/use-tool.ts';
import { type AgentMessage, type ChatRecord, quoteOf } from '../chat-record.ts';
import type { Fatal, Quote } from '../grade.ts';

/** One family of fatal errors: those of a chat, each on two signals. */
export type FatalRule = (record: ChatRecord) => readonly Fatal[];

/** A fatal error in a message. `context`: what beside the words speaks for it. */
export const fatalIn = (message: AgentMessage, code: FatalCode, rule: string, context: string): Fatal => ({
  code,
  rule,
  context,
  quote: quoteOf(message),
});

/** What happened at a number of the run, to be shown: words as said, a tool by what it does. */
export function quoteAt({ run }: ChatRecord, sequence: number): Quote | null {
  const event = run.log.find((candidate) => candidate.sequence === sequence);
  switch (event?.kind) {
    case 'agent':
    case 'customer':
      return { sequence, text: event.text };
    case 'tool':
      return { sequence, text: TOOLS.find(({ name }) => name === event.tool)?.about ?? event.tool };
    default:
      return null;
  }
}

/** Whether the act reader sees the act done in a message. */
export const isRead = ({ frames }: AgentMessage, act: ActId): boolean =>
  frames.some((frame) => frame.act === act && frame.polarity === 'yes');
