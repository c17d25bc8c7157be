import { normalise } from '../../../language/normalise.ts';
import { type SaidClause, saidClauses } from '../../scenario/said-words.ts';

/** Quoted words are mentioned, not used. */
const QUOTED = /“[^”]*”/g;
/** 「您说我有病」, 「骗子会让您加微信」: somebody else's words. */
const REPORTED =
  /(?<![帮给替为跟和对])(?:您|你|他们?|她|骗子|有人|对方|别人|外面|陌生人|假冒\S{0,4}?)(?:们|刚才|刚刚|之前|可能|会|也|都)*(?:说|讲|骂|问|让|叫|要求|喊|写)/;
/** What right before a word takes it back: 「没有说您|蠢」. */
const DENIED = /(?:没|没有|不是|并非|不会|不敢|不该|从不|绝不|别|勿|不要|不能|不可以|不用|无需)[^，。]{0,8}$/;

/** What an agent's message says in its own name, clause by clause. */
export const ownClauses = (text: string): readonly SaidClause[] =>
  saidClauses(normalise(text).text.replaceAll(QUOTED, '＊')).filter((clause) => !REPORTED.test(clause.text));

/** Whether a clause has the words and nothing right before them takes them back. */
export function uses(clause: SaidClause, words: RegExp): boolean {
  const at = clause.text.search(words);
  return at >= 0 && !DENIED.test(clause.text.slice(0, at));
}
