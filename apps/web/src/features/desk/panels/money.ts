/** `12.50`, from fen. */
export const yuan = (fen: number): string => (fen / 100).toFixed(2);

const YUAN = /^(\d{1,7})(?:\.(\d{1,2}))?$/;

/** Fen of what was typed as yuan; null when it is no amount. */
export function fenOf(typed: string): number | null {
  const [, whole, cents = ''] = YUAN.exec(typed.trim().replace(/^[¥￥]/, '')) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(cents.padEnd(2, '0'));
}
