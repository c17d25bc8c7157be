import { describe, expect, it } from 'vitest';
import type { Assertion } from './assertion.ts';
import { heldSince } from './held-since.ts';
import type { Ledger } from './ledger.ts';

const refund = (sequence: number, id: string, amountFen: number): Ledger[number] => ({
  sequence,
  kind: 'row',
  written: { table: 'refunds', row: { id, orderId: 'o', amountFen } },
});
const LEDGER: Ledger = [
  { sequence: 2, kind: 'learned', id: 'phone' },
  refund(4, 'r1', 500),
  { sequence: 5, kind: 'told', id: 'amount' },
  refund(7, 'r2', 800),
];

describe('heldSince', () => {
  it.each<[string, Assertion, number | undefined]>([
    ['counts rows that fit', { rows: 'refunds', where: { amountFen: { min: 600 } } }, 7],
    ['refuses more rows than allowed', { rows: 'refunds', max: 1 }, undefined],
    ['lets no rows be demanded', { rows: 'returns', min: 0, max: 0 }, 0],
    ['knows what came first', { first: { learned: 'phone' }, second: { told: 'amount' } }, 5],
    ['knows what came too late', { first: { told: 'amount' }, second: { rows: 'refunds' } }, undefined],
    ['takes the latest of all', { all: [{ learned: 'phone' }, { rows: 'refunds', min: 2 }] }, 7],
    ['takes the earliest of any', { any: [{ told: 'amount' }, { rows: 'refunds' }] }, 4],
    ['turns round', { not: { told: 'amount' } }, undefined],
  ])('%s', (_, assertion, since) => {
    expect(heldSince(assertion, LEDGER)).toBe(since);
  });
});
