import type { Ports } from '../../ports/ports.ts';
import { type AssessedAnswerView, viewAssessed } from '../../views/view-assessed.ts';

/** Scores one short reply to the landing page's customer. Nothing is stored, so nobody need be anybody. */
export function taste({ bank, scorer, clock, ids }: Omit<Ports, 'store'>, answer: string): AssessedAnswerView {
  const evaluation = scorer.score(bank.taste, answer);
  const record = { id: ids.next(), questionId: bank.taste.id, answer, at: clock.now(), attemptNumber: 1, evaluation };
  return viewAssessed(record, bank.taste);
}
