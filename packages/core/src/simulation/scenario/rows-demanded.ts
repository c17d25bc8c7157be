import type { TableName } from '../world/shop.ts';
import type { Assertion, Condition } from './assertion.ts';
import type { ChatScript } from './scenario.ts';

/** Rows that a right way to end asks for. */
export type RowsDemanded = {
  readonly rows: TableName;
  readonly where: Readonly<Record<string, Condition>>;
};

/** Every kind of row that some right outcome of a chat needs: what the shop's rules grant this customer. */
export const rowsDemanded = ({ outcomes }: ChatScript): readonly RowsDemanded[] =>
  outcomes.filter(({ ending }) => ending !== 'misled').flatMap(({ when }) => when.flatMap(({ is }) => rowsOf(is)));

function rowsOf(assertion: Assertion): readonly RowsDemanded[] {
  if ('rows' in assertion) {
    return assertion.max === 0 ? [] : [{ rows: assertion.rows, where: assertion.where ?? {} }];
  }
  if ('any' in assertion) return assertion.any.flatMap(rowsOf);
  if ('all' in assertion) return assertion.all.flatMap(rowsOf);
  if ('first' in assertion) return [...rowsOf(assertion.first), ...rowsOf(assertion.second)];
  return [];
}
