import { describe, expect, it } from 'vitest';
import type { ChatOutcome } from './chat-outcome.ts';
import { reckonKpis } from './reckon-kpis.ts';

const sold = (paidFen: number, isWinnable = true, offersAddOn = false): ChatOutcome['sale'] => ({
  isWinnable,
  isWon: isWinnable && paidFen > 0,
  offersAddOn,
  paidFen,
});
const outcome = (more: Partial<ChatOutcome> = {}): ChatOutcome => ({
  isSolvedAtOnce: true,
  transfer: { isAllowed: false, isNeeded: false, isDone: false },
  sale: sold(0, false),
  satisfaction: 4,
  ...more,
});
const kpis = (outcomes: readonly ChatOutcome[]) =>
  Object.fromEntries(reckonKpis([], outcomes).map((kpi) => [kpi.id, kpi]));

describe('reckonKpis', () => {
  it('gives a conversion only over eight and more winnable chats', () => {
    const won = Array.from({ length: 4 }, () => outcome({ sale: sold(9_900) }));
    const lost = Array.from({ length: 3 }, () => outcome({ sale: sold(0) }));
    expect(kpis([...won, ...lost]).conversion).toMatchObject({
      value: null,
      basis: 7,
      note: '可成交的会话满 8 个才给出',
    });
    expect(kpis([...won, ...lost, outcome({ sale: sold(0) }), outcome()]).conversion).toMatchObject({
      value: 0.5,
      basis: 8,
    });
  });

  it('counts a transfer nobody needed among the transfers, a missing one among the needed', () => {
    const needless = outcome({ transfer: { isAllowed: false, isNeeded: false, isDone: true } });
    const right = outcome({ transfer: { isAllowed: true, isNeeded: true, isDone: true } });
    const missed = outcome({ transfer: { isAllowed: true, isNeeded: true, isDone: false } });
    expect(kpis([needless, right, missed])).toMatchObject({
      'needless-transfer': { value: 0.5, basis: 2 },
      'missed-transfer': { value: 0.5, basis: 2 },
    });
  });

  it('divides what was paid by who paid, only where there was something to add', () => {
    const outcomes = [
      outcome({ sale: sold(10_000, true, true) }),
      outcome({ sale: sold(30_000, true, true) }),
      outcome({ sale: sold(0, true, true) }),
      outcome({ sale: sold(90_000) }),
    ];
    expect(kpis(outcomes).aov).toMatchObject({ value: 20_000, basis: 2 });
  });

  it('names as simulated what comes out of the simulated customers, and says of each how it is reckoned', () => {
    const all = reckonKpis([], [outcome()]);
    expect(all.filter(({ isSimulated }) => isSimulated).map(({ id }) => id)).toEqual([
      'conversion',
      'aov',
      'csat',
      'csat-share',
      'fcr',
    ]);
    for (const { formula, reference } of all) {
      expect(formula.length).toBeGreaterThan(5);
      if (reference !== null) expect(reference.source).toContain('2024');
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});
