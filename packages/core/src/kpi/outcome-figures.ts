import type { ChatOutcome } from './chat-outcome.ts';
import { mean, share } from './statistics.ts';

/** A rate of fewer winnable chats says nothing about anybody. */
export const WINNABLE_MIN = 8;
const CONTENT_FROM = 4;

/** Shares 0–1; null where there is nothing, or too little, to reckon from. */
export type OutcomeFigures = {
  readonly winnable: number;
  readonly won: number;
  readonly conversion: number | null;
  readonly solvedAtOnce: number | null;
  readonly satisfactionMean: number | null;
  readonly contentShare: number | null;
  readonly transfers: number;
  readonly needlessTransfers: number | null;
  readonly transfersNeeded: number;
  readonly missedTransfers: number | null;
  readonly payers: number;
  readonly paidPerPayerFen: number | null;
};

export function outcomeFigures(outcomes: readonly ChatOutcome[]): OutcomeFigures {
  const winnable = outcomes.filter(({ sale }) => sale.isWinnable);
  const won = winnable.filter(({ sale }) => sale.isWon);
  const transfers = outcomes.filter(({ transfer }) => transfer.isDone);
  const needed = outcomes.filter(({ transfer }) => transfer.isNeeded);
  const payers = outcomes.filter(({ sale }) => sale.offersAddOn && sale.paidFen > 0);
  return {
    winnable: winnable.length,
    won: won.length,
    conversion: winnable.length < WINNABLE_MIN ? null : won.length / winnable.length,
    solvedAtOnce: share(outcomes, ({ isSolvedAtOnce }) => isSolvedAtOnce),
    satisfactionMean: mean(outcomes.map(({ satisfaction }) => satisfaction)),
    contentShare: share(outcomes, ({ satisfaction }) => satisfaction >= CONTENT_FROM),
    transfers: transfers.length,
    needlessTransfers: share(transfers, ({ transfer }) => !transfer.isAllowed),
    transfersNeeded: needed.length,
    missedTransfers: share(needed, ({ transfer }) => !transfer.isDone),
    payers: payers.length,
    paidPerPayerFen: mean(payers.map(({ sale }) => sale.paidFen)),
  };
}
