import { cutClauses } from '../../language/acts/cues/cut-clauses.ts';
import { type Manner, mannerOf } from '../../language/acts/manner.ts';
import { findClocks, findDates, findMoney } from '../../language/acts/slots/find-values.ts';

/**
 * Words that must all be said in one turn, written with spaces between: `退款 ¥168 支付宝`. A token `¥…` is a sum of
 * money, `HH:mm` a time of day, `MM-DD` a date, `D+1` tomorrow, `W1` Monday, however they are written; `甲|乙` is either;
 * the rest stands as it is.
 */
export type WordPattern = string;

export type Said = 'no' | 'hedged' | 'yes';

/** A clause of a turn and how it is meant. */
export type SaidClause = Manner & { readonly text: string };

/** Cuts a normalised turn into what it says, to be looked through for patterns. */
export const saidClauses = (text: string): readonly SaidClause[] =>
  cutClauses(text).map((clause) => ({ text: clause.text, ...mannerOf(clause.text) }));

/**
 * Whether a turn says the words of a pattern as its own statement: not asked, not denied (a pattern that itself denies
 * may stand in a denial). `within`: anywhere in the turn, or all words in one clause.
 */
export function saysWords(turn: readonly SaidClause[], pattern: WordPattern, within: 'turn' | 'clause' = 'turn'): Said {
  const tokens = pattern.split(' ').filter((token) => token !== '');
  const mayDeny = DENYING.test(pattern);
  const wordsOf = (clause: SaidClause): string => (mayDeny ? clause.text : clause.affirmed);
  let common = turn.filter(({ tells }) => tells);
  const found: (readonly SaidClause[])[] = [];
  // The first word that is missing settles it: most patterns are not said.
  for (const token of tokens) {
    const places = common.filter((clause) => holdsToken(wordsOf(clause), token));
    if (places.length === 0) return 'no';
    if (within === 'clause') common = places;
    else found.push(places);
  }
  if (tokens.length === 0) return 'no';
  if (within === 'clause') found.push(common);
  return found.some((places) => places.every((clause) => clause.isHedged || clause.isConditional)) ? 'hedged' : 'yes';
}

const DENYING = /不|没|无|别|未/;

/** How tokens for money, times and dates begin; all others stand for their own letters. */
const MAY_BE_VALUE = /^[¥\dDW]/;

const holdsToken = (text: string, token: string): boolean =>
  token.includes('|') ? token.split('|').some((choice) => holdsChoice(text, choice)) : holdsChoice(text, token);

function holdsChoice(text: string, choice: string): boolean {
  if (!MAY_BE_VALUE.test(choice)) return text.includes(choice);
  if (/^¥\d/.test(choice)) return findMoney(text).includes(Math.round(Number(choice.slice(1)) * 100));
  if (/^\d{2}:\d{2}$/.test(choice)) return findClocks(text).includes(choice);
  if (/^(?:\d{2}-\d{2}|D\+\d|W[1-7])$/.test(choice)) return findDates(text).includes(choice);
  return text.includes(choice);
}
