import type { ActId } from '../../language/acts/act-id.ts';
import type { WrittenRow } from '../world/shop.ts';

/** What has become so in a chat, in order; `sequence` is the run's event that made it so. */
export type LedgerEntry = { readonly sequence: number } & (
  | { readonly kind: 'row'; readonly written: WrittenRow }
  | { readonly kind: 'told' | 'lied' | 'learned' | 'agreed'; readonly id: string }
  | { readonly kind: 'act'; readonly act: ActId }
);
export type Ledger = readonly LedgerEntry[];
