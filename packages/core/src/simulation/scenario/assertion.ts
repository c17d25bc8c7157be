import type { ActId } from '../../language/acts/act-id.ts';
import type { Cell, TableName } from '../world/shop.ts';

/** What a column must be: equal, one of several, within bounds, or containing a text. */
export type Condition =
  | Cell
  | { readonly oneOf: readonly Cell[] }
  | { readonly min?: Cell; readonly max?: Cell }
  | { readonly includes: string };

/**
 * Something that is so or not so in one chat. Rows are those written or changed in the run.
 * `first`/`second`: both hold, the first before the second.
 */
export type Assertion =
  | {
      readonly rows: TableName;
      readonly where?: Readonly<Record<string, Condition>>;
      readonly min?: number;
      readonly max?: number;
    }
  /** The agent truly told it. */
  | { readonly told: string }
  /** The agent said its untrue form. */
  | { readonly lied: string }
  /** The customer told the agent this fact. */
  | { readonly learned: string }
  /** The customer said yes to it. */
  | { readonly agreed: string }
  /** The agent did this act. */
  | { readonly act: ActId }
  | { readonly any: readonly Assertion[] }
  | { readonly all: readonly Assertion[] }
  | { readonly not: Assertion }
  | { readonly first: Assertion; readonly second: Assertion };

/** An assertion a person is shown. `fatal`: that a forbidden one holds is this fatal error. */
export type NamedAssertion = {
  readonly id: string;
  readonly name: string;
  readonly is: Assertion;
  readonly fatal?: FatalCode;
};

/** The fatal errors of the quality scorecard (kpi-and-compliance.md). */
export const FATAL_CODES = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12'] as const;
export type FatalCode = (typeof FATAL_CODES)[number];
