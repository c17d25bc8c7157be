import type { WrittenRow } from '../world/shop.ts';
import type { Assertion, Condition } from './assertion.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';

/** The sequence number from which on an assertion holds, or undefined while it does not hold. */
export function heldSince(assertion: Assertion, ledger: Ledger): number | undefined {
  if ('rows' in assertion) return rowsSince(assertion, ledger);
  if ('told' in assertion) return firstOf(ledger, (entry) => entry.kind === 'told' && entry.id === assertion.told);
  if ('lied' in assertion) return firstOf(ledger, (entry) => entry.kind === 'lied' && entry.id === assertion.lied);
  if ('learned' in assertion) {
    return firstOf(ledger, (entry) => entry.kind === 'learned' && entry.id === assertion.learned);
  }
  if ('agreed' in assertion)
    return firstOf(ledger, (entry) => entry.kind === 'agreed' && entry.id === assertion.agreed);
  if ('act' in assertion) return firstOf(ledger, (entry) => entry.kind === 'act' && entry.act === assertion.act);
  if ('not' in assertion) return heldSince(assertion.not, ledger) === undefined ? 0 : undefined;
  if ('any' in assertion) return earliest(assertion.any.map((part) => heldSince(part, ledger)));
  if ('all' in assertion) return latest(assertion.all.map((part) => heldSince(part, ledger)));
  const first = heldSince(assertion.first, ledger);
  const second = heldSince(assertion.second, ledger);
  return first !== undefined && second !== undefined && first < second ? second : undefined;
}

export const holds = (assertion: Assertion, ledger: Ledger): boolean => heldSince(assertion, ledger) !== undefined;

const firstOf = (ledger: Ledger, fits: (entry: LedgerEntry) => boolean): number | undefined =>
  ledger.find(fits)?.sequence;

const earliest = (times: readonly (number | undefined)[]): number | undefined =>
  times.reduce((best, time) => (time !== undefined && (best === undefined || time < best) ? time : best), undefined);

const latest = (times: readonly (number | undefined)[]): number | undefined =>
  times.reduce<number | undefined>(
    (last, time) => (last === undefined || time === undefined ? undefined : Math.max(last, time)),
    0,
  );

function rowsSince(
  { rows: table, where = {}, min = 1, max }: Extract<Assertion, { readonly rows: unknown }>,
  ledger: Ledger,
): number | undefined {
  // A row written twice counts once, as it last was.
  const rows = new Map<string, { readonly row: WrittenRow['row']; readonly sequence: number }>();
  for (const entry of ledger) {
    if (entry.kind !== 'row' || entry.written.table !== table) continue;
    rows.set(String(entry.written.row.id), { row: entry.written.row, sequence: entry.sequence });
  }
  const fitting = [...rows.values()].filter(({ row }) =>
    Object.entries(where).every(([column, condition]) => meets(row[column], condition)),
  );
  if (fitting.length < min || (max !== undefined && fitting.length > max)) return undefined;
  return min === 0 ? 0 : fitting[min - 1]?.sequence;
}

function meets(cell: WrittenRow['row'][string], condition: Condition): boolean {
  if (typeof condition !== 'object') return cell === condition;
  if (cell === undefined) return false;
  if ('oneOf' in condition) return condition.oneOf.includes(cell);
  if ('includes' in condition) {
    return condition.includes.split('|').some((choice) => String(cell).includes(choice));
  }
  const { min, max } = condition;
  return (min === undefined || cell >= min) && (max === undefined || cell <= max);
}
