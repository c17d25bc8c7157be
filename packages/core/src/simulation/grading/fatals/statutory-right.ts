import { isDenied } from '../../../language/stance/denial.ts';
import { rowsDemanded } from '../../scenario/rows-demanded.ts';
import type { StatutoryRight } from '../../world/policy.ts';
import type { WrittenRow } from '../../world/shop.ts';
import type { AgentMessage, ChatRecord } from '../chat-record.ts';
import { type FatalRule, fatalIn, isRead } from './fatal-of.ts';
import { ownClauses } from './own-words.ts';

/**
 * F4. A right is in force when the shop's own rules grant it to this customer, that is when a right ending needs its
 * row. Refused and never granted, it is fatal; refused by mistake and then granted, it is not.
 */
export const findRefusedRight: FatalRule = (record) =>
  record.setup.policy.rights
    .filter((right) => isInForce(record, right) && !isGranted(record, right))
    .flatMap((right) => {
      const message = record.agentMessages.find((candidate) => refuses(record, candidate, right));
      const takenBack = record.agentMessages.some(
        (later) => later.sequence > (message?.sequence ?? 0) && offers(later, right),
      );
      return message === undefined || takenBack
        ? []
        : [
            fatalIn(
              message,
              'F4',
              `拒绝了法定权利：${right.name}（${right.law}）`,
              '按店规这位顾客有这项权利，到最后也没有办',
            ),
          ];
    });

function isInForce({ chat }: ChatRecord, { grantedBy }: StatutoryRight): boolean {
  const { table, column, values } = grantedBy;
  return rowsDemanded(chat.mind.script).some(
    ({ rows, where }) => rows === table && values.some((value) => where[column] === value),
  );
}

function isGranted({ events }: ChatRecord, { grantedBy }: StatutoryRight): boolean {
  const fits = ({ table, row }: WrittenRow): boolean =>
    table === grantedBy.table && grantedBy.values.some((value) => row[grantedBy.column] === value);
  return events.some((event) => event.kind === 'tool' && event.answer.ok && event.answer.value.rows.some(fits));
}

/** Refuses without a condition, in words of this right, what the reader sees refused or the customer had asked for. */
function refuses({ events }: ChatRecord, message: AgentMessage, { words }: StatutoryRight): boolean {
  const isAsked = events.some(
    (event) =>
      event.kind === 'customer' && event.sequence < message.sequence && words.some((word) => event.text.includes(word)),
  );
  if (!isAsked && !isRead(message, 'refuse') && !deniesOffer(message)) return false;
  const clauses = ownClauses(message.text);
  return clauses.some(
    (clause, index) =>
      clause.kind === 'states' &&
      saysNo(clause.text) &&
      words.some((word) => clause.text.includes(word)) &&
      !clauses.slice(0, index + 1).some(({ isConditional }) => isConditional) &&
      !clauses
        .slice(index + 1)
        .some(
          (later, after) =>
            later.isConditional && GRANTS.test(`${later.text}${clauses[index + after + 2]?.text ?? ''}`),
        ),
  );
}

/** 「除非有质量问题」, 「没拆的话可以退」 after a refusal bind it; 「有事的话再找我」 does not. */
const GRANTS = /除非|只要|可以|能(?!不)|才|支持|再[退换]/;

/** A refusal that is itself denied, 「不可能不给您退」, is none. */
function saysNo(text: string): boolean {
  const at = text.search(REFUSES);
  return at >= 0 && !isDenied(text, at);
}

const deniesOffer = ({ frames }: AgentMessage): boolean =>
  frames.some(({ act, polarity }) => polarity === 'no' && (act === 'offer_refund' || act === 'offer_exchange'));

const REFUSES =
  /(?:不|没法|无法|没办法|不能|不给|不可以|不支持|不予|概不|恕不)(?:可能)?(?:再|给您|帮您|能|可以)?(?:退(?!款)|换|开|支持|办|受理)|[退换开]不(?:了|成)|不支持.{0,6}(?:退|换|无理由)|没有发票/;

const offers = (message: AgentMessage, { words }: StatutoryRight): boolean =>
  ownClauses(message.text).some(
    ({ kind, affirmed }) =>
      kind === 'states' &&
      /可以|能|给您|帮您|通过|同意|支持/.test(affirmed) &&
      words.some((word) => affirmed.includes(word)),
  );
