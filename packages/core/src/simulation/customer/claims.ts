import type { ActFrame } from '../../language/acts/act-frame.ts';
import type { ChatScript } from '../scenario/scenario.ts';
import type { Cell, Shop, TableName } from '../world/shop.ts';
import { CLAIM_CHECK_AFTER_S } from './appraisal-table.ts';
import type { Claim } from './customer-state.ts';

/** By which words a done-statement is about which table; the first that fits. */
const ABOUT: readonly (readonly [TableName, RegExp])[] = [
  ['returns', /退货/],
  ['resends', /补发|重发|重新发|补寄/],
  ['exchanges', /换货|换了|换好/],
  ['compensations', /补偿|赔/],
  ['coupons', /券/],
  ['refunds', /退款|退了|退好|退给|退到|退您/],
  ['tickets', /工单|登记|立案|反馈|上报|提交/],
  ['urges', /催/],
  ['transfers', /转给|转接|转到/],
  ['notes', /备注/],
];

/** The claims a message makes, to be looked up a little later: an agent may write before clicking. */
export function claimsOf(frames: readonly ActFrame[], sequence: number, atMs: number): readonly Claim[] {
  return frames
    .filter(({ act, polarity, modality }) => act === 'claim_done' && polarity === 'yes' && modality === 'done')
    .map(({ span }) => ({
      sequence,
      text: span.text,
      about: ABOUT.find(([, words]) => words.test(span.text))?.[0] ?? 'unknown',
      checkAtMs: atMs + CLAIM_CHECK_AFTER_S * 1_000,
      verdict: 'pending' as const,
    }));
}

/** What the customer finds on looking a claim up in the shop. */
export function verdictOf(claim: Claim, script: ChatScript, shop: Shop): Claim['verdict'] {
  if (claim.about === 'unknown') return 'unverifiable';
  const isThere = ownRows(shop, claim.about, script.customerId).some(({ status }) => status !== 'failed');
  return isThere ? 'true' : 'false';
}

type Row = Readonly<Record<string, Cell | undefined>>;

/** The rows of a table that are a customer's own, by himself or by his orders. */
export function ownRows(shop: Shop, table: TableName, ownId: string): readonly Row[] {
  const orderIds = shop.orders.filter(({ customerId }) => customerId === ownId).map(({ id }) => id);
  const rows: readonly Row[] = shop[table];
  return rows.filter((row) => row.customerId === ownId || orderIds.includes(String(row.orderId)));
}
