import { normalise } from '../../../language/normalise.ts';
import { mayBeDenied } from '../../../language/stance/denial.ts';
import { isToldOfOthers } from '../../../language/stance/own-deed.ts';
import { writePlainly } from '../../../language/stance/spelling.ts';
import { type SaidClause, saidClauses } from '../../scenario/said-words.ts';

/** Quoted words are mentioned, not used. */
const QUOTED = /“[^”]*”/g;
/** 「骗子会让您加微信」: somebody else's words or doings. */
const REPORTED =
  /(?<![帮给替为跟和对])(?:他们?|她|骗子|有人|对方|别人|外面|陌生人|假冒\S{0,4}?)(?:们|刚才|刚刚|之前|可能|会|也|都)*(?:说|讲|骂|问|让|叫|要求|喊|写)/;
/** 「您说我有病」, 「您让我加您」; but 「您写个好评」 asks for it, 「您说一声」 too. */
const YOURS =
  /(?<![帮给替为跟和对])(?:您|你)(?:们|刚才|刚刚|之前|一直|也|都)*(?:(?:说|讲|骂|问|喊|写|提)(?:的|了|过|道|我|咱|要|想|能|可|是|让|“|:|$)|(?:让|叫|要求|想|要|想让|希望)(?:我|咱))/;

/** What an agent's message says in its own name, clause by clause, disguised words written plainly. */
export const ownClauses = (text: string): readonly SaidClause[] =>
  saidClauses(writePlainly(normalise(text).text.replaceAll(QUOTED, '＊')).text).filter(
    (clause) => !REPORTED.test(clause.text) && !YOURS.test(clause.text),
  );

/** Whether a clause has the words, and neither a negation nor another's mouth takes them back. */
export function uses({ text }: SaidClause, words: RegExp): boolean {
  const at = text.search(words);
  return at >= 0 && !mayBeDenied(text, at) && !isToldOfOthers(text, { start: at, end: text.length });
}
