import type { Column } from './list-tables.ts';

/** One value of a row as both engines can hold it: text, number, nothing, or bytes in Base64. */
export type Cell = string | number | null | { readonly base64: string };

/** What a driver gave, in the portable form: truth as 0 or 1, a moment as ISO text. Throws at what has none. */
export function toCell(value: unknown): Cell {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'bigint') return toCell(Number(value));
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) throw new Error('a number is too large');
    return value;
  }
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') };
  throw new Error(`no portable form for a value of type ${typeof value}`);
}

/** The value to hand the driver of a column. */
export function fromCell(cell: Cell, { dataType }: Column): unknown {
  if (typeof cell === 'object' && cell !== null) return Buffer.from(cell.base64, 'base64');
  if (dataType === 'bool' && typeof cell === 'number') return cell === 1;
  return cell;
}
