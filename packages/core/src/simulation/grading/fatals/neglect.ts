import { type FatalRule, quoteAt } from './fatal-of.ts';

/** F11. Nobody who never came was neglected. */
export const findNeglect: FatalRule = (record) => {
  const { agentMessages, chat, events } = record;
  const asked = events.findLast(({ kind }) => kind === 'customer');
  if (asked === undefined) return [];
  const quote = quoteAt(record, asked.sequence);
  if (agentMessages.length === 0) {
    return [{ code: 'F11', rule: '一句话也没有回复', context: '顾客写了，客服始终没有写', quote }];
  }
  if (chat.customer.ending !== 'closed_early') return [];
  return [{ code: 'F11', rule: '问题没有解决就结束会话', context: '客服结束会话时顾客的问题还开着', quote }];
};
