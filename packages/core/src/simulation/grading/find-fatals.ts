import { heldSince } from '../scenario/held-since.ts';
import type { ChatRecord } from './chat-record.ts';
import { findAbuse } from './fatals/abuse.ts';
import { findDisclosure } from './fatals/disclosure.ts';
import { type FatalRule, quoteAt } from './fatals/fatal-of.ts';
import { findNeglect } from './fatals/neglect.ts';
import { findWrongOperations } from './fatals/operation.ts';
import { findIgnoredSafety } from './fatals/safety.ts';
import { findMedicalClaim, findOffPlatform, findPaidReview, findSensitiveAsking } from './fatals/solicitation.ts';
import { findRefusedRight } from './fatals/statutory-right.ts';
import { findUntruth } from './fatals/untruth.ts';
import type { Fatal } from './grade.ts';

/** What a scenario itself declares fatal: its words or rows, in its circumstances. */
const findForbidden: FatalRule = (record) =>
  record.chat.mind.script.forbidden.flatMap(({ fatal: code, name, is }) => {
    const since = heldSince(is, record.chat.customer.ledger);
    if (code === undefined || since === undefined) return [];
    return [{ code, rule: name, context: '本场景的店规明确禁止', quote: quoteAt(record, since) }];
  });

const RULES: readonly FatalRule[] = [
  findAbuse,
  findDisclosure,
  findOffPlatform,
  findRefusedRight,
  findUntruth,
  findPaidReview,
  findSensitiveAsking,
  findMedicalClaim,
  findIgnoredSafety,
  findNeglect,
  findWrongOperations,
  findForbidden,
];

/** Every fatal error of a chat, each on two signals and with the words it rests on; one of a kind for each place. */
export function findFatals(record: ChatRecord): readonly Fatal[] {
  const all = RULES.flatMap((find) => find(record));
  const keyOf = ({ code, quote }: Fatal): string => `${code} ${quote?.sequence ?? ''}`;
  return all.filter((fatal, index) => all.findIndex((other) => keyOf(other) === keyOf(fatal)) === index);
}
