import type { DeskPhrase } from '@mianmian/contract/desk';

/** Full pinyin and initials of a text, lower case without spaces: 退款 gives `tuikuan` and `tk`. */
export type Spelling = { readonly full: string; readonly initials: string };
export type Spell = (text: string) => Spelling;

const SHOWN_AT_MOST = 8;

/**
 * The phrases that fit a query, best first: its code, the start of the code, initials or full pinyin of the title, then
 * words of title or text. An empty query gives the first ones in their order.
 */
export function searchPhrases(phrases: readonly DeskPhrase[], query: string, spell: Spell): readonly DeskPhrase[] {
  const wanted = query.toLowerCase();
  if (wanted === '') return phrases.slice(0, SHOWN_AT_MOST);
  return phrases
    .map((phrase) => ({ phrase, rank: rankOf(phrase, wanted, spell) }))
    .filter(({ rank }) => rank < NO_FIT)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, SHOWN_AT_MOST)
    .map(({ phrase }) => phrase);
}

const NO_FIT = 9;

function rankOf(phrase: DeskPhrase, wanted: string, spell: Spell): number {
  const code = phrase.code.toLowerCase();
  if (code === wanted) return 0;
  if (code.startsWith(wanted)) return 1;
  if (phrase.title.toLowerCase().includes(wanted)) return 2;
  if (/^[a-z]+$/.test(wanted)) {
    const title = spell(phrase.title);
    if (title.initials.startsWith(wanted)) return 3;
    if (title.full.startsWith(wanted)) return 4;
    if (title.initials.includes(wanted) || title.full.includes(wanted)) return 5;
    if (spell(phrase.group).initials === wanted) return 6;
  }
  return phrase.text.toLowerCase().includes(wanted) ? 7 : NO_FIT;
}

/** The phrase as it is put into a message to this customer. */
export const fillPhrase = (
  text: string,
  {
    customer,
    shop,
    orderId,
  }: { readonly customer: string; readonly shop: string; readonly orderId: string | undefined },
): string =>
  text
    .replaceAll('{顾客}', customer)
    .replaceAll('{店铺}', shop)
    .replaceAll('{订单号}', orderId ?? '＿＿');
