import type { ActFrame } from '../../language/acts/act-frame.ts';
import type { ActId } from '../../language/acts/act-id.ts';
import { normalise } from '../../language/normalise.ts';
import { factsAskedByWords } from '../customer/asked-fact.ts';
import { isAlike } from '../customer/is-alike.ts';
import type { Chat, RunEvent } from '../run/run.ts';
import { saidClauses } from '../scenario/said-words.ts';

/** Acts that give a customer something, or ask for what is needed to. */
const EFFECTIVE: ReadonlySet<ActId> = new Set<ActId>([
  'ask_need',
  'ask_order',
  'ask_evidence',
  'ask_detail',
  'verify_identity',
  'restate',
  'inform_status',
  'answer',
  'explain_policy',
  'offer_refund',
  'offer_exchange',
  'offer_compensation',
  'claim_done',
  'commit_time',
  'commit_owner',
  'escalate',
  'refuse',
  'instruct',
  'confirm_request',
  'recommend',
]);

/** Said by a customer who wants nothing further: whatever the agent replies, he is not kept waiting. */
const CONTENT = /^(?:accept_|no_more|reassured|bye)/;
/** He has just said yes to something: to ask what else there is, or to close, answers that. */
const AGREEING = /^(?:agree$|consent:)/;

const does = (frames: readonly ActFrame[], fits: (act: ActId) => boolean): boolean =>
  frames.some(({ act, polarity }) => polarity === 'yes' && fits(act));

/**
 * Numbers of the agent's messages that inform or rightly ask: by their acts, by a fact they truly told or asked for.
 * The same words once more are neither.
 */
export function effectiveMessages(
  { customer, mind }: Pick<Chat, 'customer' | 'mind'>,
  events: readonly RunEvent[],
): ReadonlySet<number> {
  const told = new Set(customer.ledger.flatMap((entry) => (entry.kind === 'told' ? [entry.sequence] : [])));
  const earlier: string[] = [];
  const effective = new Set<number>();
  for (const event of events) {
    if (event.kind !== 'agent') continue;
    const { text } = normalise(event.text);
    const isRepeated = earlier.some((before) => before === text || isAlike(before, text));
    earlier.push(text);
    const isOfUse = () =>
      does(event.frames, (act) => EFFECTIVE.has(act)) || factsAskedByWords(mind.script, saidClauses(text)).length > 0;
    if (told.has(event.sequence) || (!isRepeated && isOfUse())) effective.add(event.sequence);
  }
  return effective;
}

/**
 * Numbers of the agent's messages that end a customer's waiting: the effective ones, one request to wait until the next
 * of these, and any reply to one who is content.
 */
export function respondingMessages(chat: Chat, events: readonly RunEvent[]): ReadonlySet<number> {
  const effective = effectiveMessages(chat, events);
  const responding = new Set(effective);
  let lastAct = '';
  let hasAskedToWait = false;
  for (const event of events) {
    if (event.kind === 'customer' && event.act !== 'more') lastAct = event.act;
    if (event.kind !== 'agent') continue;
    if (effective.has(event.sequence)) {
      hasAskedToWait = false;
    } else if (!hasAskedToWait && does(event.frames, (act) => act === 'ask_wait')) {
      hasAskedToWait = true;
      responding.add(event.sequence);
    } else if (
      CONTENT.test(lastAct) ||
      (AGREEING.test(lastAct) && does(event.frames, (act) => act === 'check_else' || act === 'close'))
    ) {
      responding.add(event.sequence);
    }
  }
  return responding;
}
