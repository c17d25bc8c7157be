import { ok, type Result } from '../../../shared/result.ts';
import type { Cell, Shop, TableName } from '../shop.ts';
import type { Refusal, ToolOutcome } from './tool.ts';

type Row<T extends TableName> = Shop[T][number] & { readonly [column: string]: Cell | undefined };

/** Adds a row, or replaces the one of its id, and tells the agent so. */
export function writeRow<T extends TableName>(
  shop: Shop,
  table: T,
  row: Row<T>,
  message: string,
): Result<ToolOutcome, Refusal> {
  const rows: readonly Shop[T][number][] = shop[table];
  const others = rows.filter(({ id }) => id !== row.id);
  return ok({
    shop: { ...shop, [table]: [...others, row] },
    result: { message, id: row.id },
    rows: [{ table, row }],
  });
}
