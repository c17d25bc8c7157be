import type { ActFrame } from '../../language/acts/act-frame.ts';
import type { ActId } from '../../language/acts/act-id.ts';
import type { Shop, TableName } from '../world/shop.ts';
import { minutesBetween, type ShopTime, shopTimeAfter, weekdayOf } from '../world/shop-time.ts';
import { ownRows } from './claims.ts';
import type { CustomerState, TimePromise } from './customer-state.ts';

/** A time is only told, a rule explained or a guess made: nobody promises anything. */
const NO_PROMISE = /最快|最早|预计|大概|有效|保留|须|要在|得在|截止|拍|下单|已经?|刚/;
/** By which words a promise is about what; the first that fits. */
const ABOUT: readonly (readonly [TimePromise['about'], RegExp])[] = [
  ['word', /回复|答复|回电|回[您你话信]|联系|电话|打给|告诉|通知|消息|反馈|准信|核实/],
  ['resends', /补发|重发|重新发|补寄/],
  ['exchanges', /换/],
  ['compensations', /补偿|赔/],
  ['coupons', /券/],
  ['refunds', /退|到账/],
  ['tickets', /工单|登记|上报/],
  ['urges', /催/],
  ['transfers', /转/],
  ['unknown', /发|寄|送|到|处理|办|弄|解决|搞定|查/],
];
/** What of an agent's acts is news, not courtesy. */
const NEWS: ReadonlySet<ActId> = new Set<ActId>([
  'inform_status',
  'answer',
  'claim_done',
  'instruct',
  'explain_policy',
  'offer_refund',
  'offer_exchange',
  'offer_compensation',
  'refuse',
]);

type Said = { readonly frames: readonly ActFrame[]; readonly sequence: number; readonly atMs: number };

/** The promises of a message that name a time still to come, as the shop's clock goes. */
export function promisesOf({ frames, sequence, atMs }: Said, startsAt: ShopTime): readonly TimePromise[] {
  return frames.flatMap((frame): readonly TimePromise[] => {
    const { act, polarity, modality, span } = frame;
    if (act !== 'commit_time' || polarity === 'no' || NO_PROMISE.test(span.text)) return [];
    if (modality === 'question' || modality === 'conditional' || modality === 'hedged') return [];
    const about = ABOUT.find(([, words]) => words.test(span.text))?.[0];
    const dueMs = dueOf(frame, atMs, startsAt);
    if (about === undefined || dueMs === undefined || dueMs <= atMs) return [];
    return [{ sequence, text: span.text, about, dueMs, verdict: 'pending' }];
  });
}

function dueOf({ slots }: ActFrame, atMs: number, startsAt: ShopTime): number | undefined {
  const { minutes, clock, date } = slots;
  if (clock === undefined && date === undefined) return minutes === undefined ? undefined : atMs + minutes * 60_000;
  const now = shopTimeAfter(startsAt, atMs);
  return minutesBetween(startsAt, `${dayOf(date ?? 'D+0', now)} ${clock ?? '23:59'}`) * 60_000;
}

/** The day (`YYYY-MM-DD`) of a date as slots write it; a month and day that are past are those of next year. */
function dayOf(date: string, now: ShopTime): string {
  const after = (days: number): string => shopTimeAfter(now, days * 86_400_000).slice(0, 10);
  if (date.startsWith('D+')) return after(Number(date.slice(2)));
  if (date.startsWith('W')) return after((Number(date.slice(1)) - weekdayOf(now) + 7) % 7);
  const year = Number(now.slice(0, 4));
  return `${year}-${date}` >= now.slice(0, 10) ? `${year}-${date}` : `${year + 1}-${date}`;
}

/** The same promises, those whose time has come judged by what is there. */
export const judgePromises = (
  state: CustomerState,
  customerId: string,
  shop: Shop,
  atMs: number,
): readonly TimePromise[] =>
  state.promises.map((promise) =>
    promise.verdict === 'pending' && promise.dueMs <= atMs
      ? { ...promise, verdict: isKept(promise, state, customerId, shop) ? 'kept' : 'broken' }
      : promise,
  );

function isKept({ about, sequence }: TimePromise, state: CustomerState, customerId: string, shop: Shop): boolean {
  if (about !== 'word' && about !== 'unknown') return isThere(shop, about, customerId);
  const later = state.ledger.filter((entry) => entry.sequence > sequence);
  const hasWord = later.some(
    (entry) =>
      entry.kind === 'told' ||
      (entry.kind === 'act' && NEWS.has(entry.act)) ||
      (entry.kind === 'row' && entry.written.table === 'notifications' && entry.written.row.customerId === customerId),
  );
  return hasWord || (about === 'unknown' && later.some(({ kind }) => kind === 'row'));
}

/**
 * What a promise beyond the customer's stay rests on: a row that outlives the chat. A ticket has an owner and a time, a
 * transfer somebody who has taken the matter over; what was to be done may also be there already.
 */
export const isBacked = ({ about }: TimePromise, customerId: string, shop: Shop): boolean =>
  isThere(shop, 'transfers', customerId) ||
  isThere(shop, 'tickets', customerId) ||
  (about !== 'word' && about !== 'unknown' && isThere(shop, about, customerId));

const isThere = (shop: Shop, table: TableName, customerId: string): boolean =>
  ownRows(shop, table, customerId).some(({ status }) => status !== 'failed');
