import type { TableName } from '../world/shop.ts';
import type { CustomerState } from './customer-state.ts';

const LABELS: { readonly [T in TableName]?: string } = {
  returns: '退货',
  resends: '补发',
  exchanges: '换货',
  compensations: '补偿',
  coupons: '券',
  refunds: '退款',
  tickets: '登记',
};
const MESSAGES_REMEMBERED = 3;

/**
 * A reply with its `{blanks}` filled by what was really said and done, or undefined when one of them was not:
 * `{group}` the group handed over to, `{minutes}` the wait asked for, `{vague}` and `{sorry}` the agent's own words,
 * `{claim}` what was said to be done and is not.
 */
export function fillBlanks(reply: string, state: CustomerState): string | undefined {
  let isFilled = true;
  const filled = reply.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = fillingOf(name, state);
    if (value === undefined) isFilled = false;
    return value ?? '';
  });
  return isFilled ? filled : undefined;
}

function fillingOf(name: string, state: CustomerState): string | undefined {
  const lately = state.agentTexts.slice(-MESSAGES_REMEMBERED).toReversed();
  const said = (words: RegExp): string | undefined =>
    lately.map((text) => words.exec(text)?.[1]).find((word) => word !== undefined);
  switch (name) {
    case 'minutes':
      return said(/(\d{1,3})分钟/);
    case 'vague':
      return said(/(尽快|马上|很快|稍后|第一时间)/);
    case 'sorry':
      return said(/(抱歉|对不起|不好意思|理解)/);
    case 'claim': {
      const about = state.claims.findLast(({ verdict }) => verdict === 'false')?.about;
      return about === undefined || about === 'unknown' ? undefined : LABELS[about];
    }
    case 'group': {
      const row = state.ledger.findLast((entry) => entry.kind === 'row' && entry.written.table === 'transfers');
      return row?.kind === 'row' && 'group' in row.written.row ? String(row.written.row.group) : undefined;
    }
    default:
      return undefined;
  }
}
