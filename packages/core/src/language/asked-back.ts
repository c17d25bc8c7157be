import { normalise } from './normalise.ts';

const ASKS =
  /怎么|怎样|如何|什么|啥|多少|多大|多久|多长|几|哪|吗|呢|谁|有没有|有无|是否|是不是|会不会|能不能|可不可以|好不好|请问|请教|想问|想了解|想知道|介绍/;
const SENTENCE = /[^。！!？?；;\n]+[？?]?/g;
const LINKED = /[、和跟与及]|以及|还有/;
/** No word of it is two others: else a long row of them (「明白了明白了…」) could be read in more ways than time allows. */
const POLITE =
  /^(?:好|嗯|哦|行|可以|明白|了解|清楚|知道|谢谢|感谢|多谢|辛苦|麻烦|您|你|面试官|老师|的|了|啊|吧|呀|解答|回答|介绍|耐心|非常|很|今天|给我|机会)+$/;

/**
 * What a candidate asks in one turn, in order: the clauses that ask, without what leads up to them; of 「团队和晋升怎么样」
 * both. A sentence with a question mark whose clauses don't ask is taken whole. Empty when nothing is asked.
 */
export function askedBack(text: string): readonly string[] {
  const sentences = normalise(text).text.match(SENTENCE) ?? [];
  return sentences.flatMap((sentence) => {
    const clauses = sentence.split(/[,，:：]/);
    const asking = clauses.filter((clause) => ASKS.test(clause));
    const asked = asking.length > 0 ? asking : /[？?]$/.test(sentence) ? [sentence] : [];
    return asked.flatMap((clause) => clause.split(LINKED).filter((part) => part !== ''));
  });
}

/** Whether these words only thank or confirm: then there is nothing more to ask. */
export function isThanksOnly(text: string): boolean {
  const words = normalise(text).text.replace(/[^\p{Script=Han}a-z0-9]+/gu, '');
  return words !== '' && POLITE.test(words);
}
