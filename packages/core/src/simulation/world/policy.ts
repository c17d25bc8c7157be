import type { ShopTime } from './shop-time.ts';

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
  readonly rules: readonly { readonly id: string; readonly title: string; readonly text: string }[];
};
