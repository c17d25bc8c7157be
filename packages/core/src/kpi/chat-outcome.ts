/** How a service chat came out, as the business counts it. */
export type ChatOutcome = {
  /** Everything that had to be so is so, and the customer did not have to come back. */
  readonly isSolvedAtOnce: boolean;
  /** `isAllowed`: a right way to end has a transfer; `isNeeded`: all of them have. */
  readonly transfer: { readonly isAllowed: boolean; readonly isNeeded: boolean; readonly isDone: boolean };
  readonly sale: {
    readonly isWinnable: boolean;
    readonly isWon: boolean;
    readonly offersAddOn: boolean;
    readonly paidFen: number;
  };
  /** Simulated satisfaction, 1–5. */
  readonly satisfaction: number;
};
