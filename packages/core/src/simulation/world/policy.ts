import type { Cell, TableName } from './shop.ts';
import type { ShopTime } from './shop-time.ts';

/** A right by law, in the shop's own terms: refusing it to somebody who has it is fatal. */
export type StatutoryRight = {
  readonly id: string;
  readonly name: string;
  /** Where it stands. */
  readonly law: string;
  /** Words by which a refusal speaks of it. */
  readonly words: readonly string[];
  /** The row that grants it: one of the table with one of these values in the column. */
  readonly grantedBy: { readonly table: TableName; readonly column: string; readonly values: readonly Cell[] };
};

/** The written rules of one shop at one date; runs are graded against these, not against any other shop's. */
export type Policy = {
  readonly id: string;
  readonly version: number;
  readonly shopName: string;
  readonly validFrom: ShopTime;
  /** What an agent may give alone, in fen. */
  readonly limits: { readonly refundFen: number; readonly compensationFen: number; readonly couponFen: number };
  /** Above a limit the tool either refuses, or does it and the row says so. */
  readonly aboveLimit: 'refuse' | 'record';
  readonly ticketKinds: readonly string[];
  readonly groups: readonly string[];
  readonly rights: readonly StatutoryRight[];
  readonly rules: readonly { readonly id: string; readonly title: string; readonly text: string }[];
};
