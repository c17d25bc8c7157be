import type { TicketTruth } from './ticket-week.ts';

export type Classification = {
  /** Right ones among all tickets, 0..1. */
  readonly accuracy: number;
  /** Cohen's: 1 right everywhere, 0 as by chance. One class for all is 0 by itself. */
  readonly kappa: number;
  readonly wrong: readonly { readonly ticketId: string; readonly chosen: string | null; readonly right: string }[];
};

/**
 * How far the classes given agree with the truth beyond chance. Either matter of a ticket with two is right; a ticket
 * left out is wrong.
 * @param chosen class by ticket id
 */
export function judgeClassification(
  truth: Readonly<Record<string, TicketTruth>>,
  chosen: Readonly<Record<string, string>>,
): Classification {
  const judged = Object.entries(truth).map(([ticketId, { causeId, alsoId }]) => {
    const given = chosen[ticketId] ?? null;
    const isRight = given !== null && (given === causeId || given === alsoId);
    return { ticketId, chosen: given, right: isRight && given !== null ? given : causeId, isRight };
  });
  const accuracy = judged.filter(({ isRight }) => isRight).length / judged.length;
  let chance = 0;
  for (const label of new Set(judged.map(({ right }) => right))) {
    const rights = judged.filter(({ right }) => right === label).length;
    chance += (rights * judged.filter((each) => each.chosen === label).length) / judged.length ** 2;
  }
  const wrong = judged
    .filter(({ isRight }) => !isRight)
    .map(({ ticketId, chosen: given, right }) => ({ ticketId, chosen: given, right }));
  return { accuracy, kappa: chance === 1 ? 0 : (accuracy - chance) / (1 - chance), wrong };
}
