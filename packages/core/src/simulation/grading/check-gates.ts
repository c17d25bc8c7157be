import { holds } from '../scenario/held-since.ts';
import type { Outcome } from '../scenario/scenario.ts';
import type { ChatRecord } from './chat-record.ts';
import type { Fatal, Gate } from './grade.ts';

/** The right outcome that was reached, or the one that came nearest. */
export function nearestOutcome({ chat }: ChatRecord): {
  readonly outcome: Outcome | undefined;
  readonly share: number;
} {
  const { customer, mind } = chat;
  const right = mind.script.outcomes.filter(({ ending }) => ending !== 'misled');
  return right
    .map((outcome) => ({
      outcome,
      share: outcome.when.filter(({ is }) => holds(is, customer.ledger)).length / outcome.when.length,
    }))
    .reduce<{ readonly outcome: Outcome | undefined; readonly share: number }>(
      (best, one) => (one.share > best.share ? one : best),
      { outcome: right[0], share: 0 },
    );
}

/** Product first: what had to be so, what must not be, and no severe violation. */
export function checkGates(record: ChatRecord, fatals: readonly Fatal[]): readonly Gate[] {
  const { customer, mind } = record.chat;
  const { outcome } = nearestOutcome(record);
  const settled = mind.script.outcomes.find(({ id }) => id === customer.settledBy);
  return [
    {
      id: 'ending',
      name: '顾客以正确的方式结束',
      kind: 'ending',
      isPassed: settled !== undefined && settled.ending !== 'misled' && customer.ending === settled.ending,
    },
    ...(outcome?.when ?? []).map(
      ({ id, name, is }): Gate => ({ id, name, kind: 'required', isPassed: holds(is, customer.ledger) }),
    ),
    ...mind.script.forbidden.map(
      ({ id, name, is }): Gate => ({ id, name, kind: 'forbidden', isPassed: !holds(is, customer.ledger) }),
    ),
    { id: 'violation', name: '没有严重违规', kind: 'violation', isPassed: fatals.length === 0 },
  ];
}
