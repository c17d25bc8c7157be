import { findMoney } from '../../../language/acts/slots/find-values.ts';
import { normalise } from '../../../language/normalise.ts';
import { verdictOf } from '../../customer/claims.ts';
import type { FatalCode } from '../../scenario/assertion.ts';
import type { AgentMessage, ChatRecord } from '../chat-record.ts';
import type { Fatal } from '../grade.ts';
import { type FatalRule, fatalIn, quoteAt } from './fatal-of.ts';
import { ownClauses, uses } from './own-words.ts';

const MONEY_TABLES = new Set(['refunds', 'compensations', 'coupons', 'returns']);

/** F5 and F6. Done-statements without a row, untrue forms of what the scenario knows, promises above authority. */
export const findUntruth: FatalRule = (record) => [
  ...falseClaims(record),
  ...lies(record),
  ...record.agentMessages.flatMap((message) => promiseAbove(record, message)),
];

const at = (record: ChatRecord, sequence: number, code: FatalCode, rule: string, context: string): Fatal => ({
  code,
  rule,
  context,
  quote: quoteAt(record, sequence),
});

function falseClaims(record: ChatRecord): readonly Fatal[] {
  const { chat, run } = record;
  return chat.customer.claims.flatMap((claim) => {
    const verdict = claim.verdict === 'pending' ? verdictOf(claim, chat.mind.script, run.world.shop) : claim.verdict;
    if (verdict !== 'false') return [];
    return MONEY_TABLES.has(claim.about)
      ? [at(record, claim.sequence, 'F5', '没有办的钱款说成已经办了', '店铺系统里没有这一笔')]
      : [at(record, claim.sequence, 'F6', '没有做的事说成已经做了', '店铺系统里没有这条记录')];
  });
}

function lies(record: ChatRecord): readonly Fatal[] {
  const { customer, mind } = record.chat;
  return customer.ledger.flatMap((entry) => {
    if (entry.kind !== 'lied') return [];
    const telling = mind.script.tellings.find(({ id }) => id === entry.id);
    if (telling === undefined) return [];
    const code = telling.isAboutMoney ? 'F5' : 'F6';
    return [at(record, entry.sequence, code, `${telling.name}与事实不符`, '和店铺系统、店规里写的不一样')];
  });
}

const GIVES = /赔(?:偿|付)?|补(?:偿|给|您|贴)|送(?:您|你|给)|返(?:您|你|给)/;
/** 「主管批了可以补」 promises nothing in the agent's own name; a price difference is no gift. */
const NOT_A_GIFT = /主管|申请|审批|批准|上级|反馈|如果|要是|差价|价保|退款|退您/;

/** A gift of one's own above the authority, that no table, rule or telling of the scenario knows. */
function promiseAbove({ setup, run, chat }: ChatRecord, message: AgentMessage): readonly Fatal[] {
  if (NOT_A_GIFT.test(message.text)) return [];
  const { limits } = setup.policy;
  const limitFen = Math.max(limits.compensationFen, limits.couponFen);
  const known = [
    ...run.world.shop.products.map(({ about = '' }) => about),
    ...run.world.shop.orders.map(({ remark = '' }) => remark),
    ...chat.mind.script.tellings.flatMap(({ says }) => says),
  ].flatMap(moneyIn);
  const isPromised = ownClauses(message.text).some(
    (clause) =>
      clause.kind === 'states' &&
      !clause.isConditional &&
      !clause.isHedged &&
      uses(clause, GIVES) &&
      findMoney(clause.text).some((fen) => fen > limitFen && !known.includes(fen)),
  );
  return isPromised ? [fatalIn(message, 'F5', '承诺的补偿超出权限', `客服的权限是 ${limitFen / 100} 元`)] : [];
}

const moneyIn = (text: string): readonly number[] => findMoney(normalise(text).text);
