import type { Json } from '../../../shared/canonical-text.ts';
import type { Result } from '../../../shared/result.ts';
import type { Policy } from '../policy.ts';
import type { Cell, Shop, WrittenRow } from '../shop.ts';
import type { ShopTime } from '../shop-time.ts';

export const TOOL_NAMES = [
  'query_order',
  'query_logistics',
  'refund',
  'approve_return',
  'exchange',
  'resend',
  'coupon',
  'compensate',
  'change_address',
  'create_ticket',
  'urge_shipping',
  'notify',
  'transfer',
  'tag',
  'note',
] as const;
export type ToolName = (typeof TOOL_NAMES)[number];

export type ToolArgs = Readonly<Record<string, Cell>>;

/** What an argument must be. `fen` is a positive whole number of fen; `time` is `YYYY-MM-DD HH:mm`. */
export type ArgSpec = {
  readonly name: string;
  readonly type: 'text' | 'fen' | 'time';
  readonly about: string;
  readonly isOptional?: true;
  readonly choices?: readonly string[];
};

/** An expected no of the system, told to the agent in Chinese. */
export type Refusal = {
  readonly code: 'unknown_tool' | 'bad_argument' | 'not_found' | 'not_possible' | 'over_authority';
  readonly message: string;
};

export type ToolOutcome = {
  readonly shop: Shop;
  /** What the agent sees. */
  readonly result: Json;
  /** Every row written or changed. */
  readonly rows: readonly WrittenRow[];
};

export type ToolCall = {
  readonly shop: Shop;
  /** Checked against the tool's `args`. */
  readonly args: ToolArgs;
  readonly policy: Policy;
  readonly at: ShopTime;
  /** Id for a row this call writes. */
  readonly rowId: string;
};

export type Tool = {
  readonly name: ToolName;
  readonly about: string;
  readonly args: readonly ArgSpec[];
  readonly run: (call: ToolCall) => Result<ToolOutcome, Refusal>;
};
