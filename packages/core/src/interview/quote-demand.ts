import { normalise } from '../language/normalise.ts';
import type { Span } from '../question-bank/evaluation.ts';
import { asQuotable, isSayable } from './quotable.ts';

const LONGEST = 24;
const SHORTEST = 3;
const CLAUSE = /[，,。；;！!？?：:\n\r]/;
const LISTED = /[，,。；;！!？?：:\n\r、/]/;

/**
 * The clause of a job's description around a demand, as it can be quoted; of a long one the listed part, then the
 * demand's own words. Null where these are too short or too long as well.
 * @param mention where the description names the demand
 */
export function quoteDemand(jobText: string, mention: Span): string | null {
  const parts = [CLAUSE, LISTED].map((between) => asQuotable(around(jobText, mention, between)));
  const quotes = [...parts, asQuotable(mention.text)];
  const fits = ({ length }: string): boolean => length >= SHORTEST && length <= LONGEST;
  return quotes.find((quote) => fits(quote) && isSayable(normalise(quote).text)) ?? null;
}

/** As far as a quotation could go on either side. */
function around(text: string, { start, end }: Span, between: RegExp): string {
  const before = text.slice(Math.max(0, start - 2 * LONGEST), start);
  const after = text.slice(end, end + 2 * LONGEST);
  return (before.split(between).at(-1) ?? '') + text.slice(start, end) + (after.split(between)[0] ?? '');
}
