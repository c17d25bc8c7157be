/** A stretch between punctuation of a normalised text, `[start, end)`, and how it is meant. */
export type Clause = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isNegated: boolean;
  /** The words before the negation, which reaches to the clause's end; all of them without one. */
  readonly affirmed: string;
  readonly isQuestion: boolean;
  readonly isHedged: boolean;
  readonly isConditional: boolean;
};

const CLAUSE = /[^。！？!?；;\n…，,~～]+[？?]?/g;
const DOUBLE_NEGATION = /不是不|没有不|不会不|不能不|没说不|不得不|不可能不|并非不/;
/** 不错, 不好意思, 不管 and the like deny nothing. */
const NOT_NEGATIVE =
  /不错|不好意思|不管|不过|对不起|不仅|不但|不论|不止|差不多|没关系|没事|没问题|要不要|是不是|能不能|可不可以|有没有|好不好|行不行|对不对|不够|不满|不用客气|不客气/g;
const NEGATION = /不|没|无法|别(?!的|人|家|处|克)|勿|未|莫|冇|无需|拒/;
const QUESTION =
  /[？?]$|[吗嘛么不没]$|要不要|是不是|能不能|可不可以|有没有|什么|啥|多少|哪|几(?!天|乎|个工作日)|怎么(?!会|可能)|方便.{0,8}(?:吗|不)/;
const HEDGE = /应该|可能|大概|也许|估计|八成|好像|不一定|说不定|似乎|或许/;
const CONDITION = /如果|要是|假如|除非|的话|只要|若/;

/** Cuts a normalised text into clauses and reads how each is meant. */
export function readClauses(text: string): readonly Clause[] {
  return [...text.matchAll(CLAUSE)].map((match) => {
    const words = match[0];
    const start = match.index;
    const plain = words.replaceAll(NOT_NEGATIVE, (innocent) => '＊'.repeat(innocent.length));
    const negationAt = DOUBLE_NEGATION.test(words) ? -1 : plain.replace(/[不没]?[？?]?$/, '').search(NEGATION);
    return {
      start,
      end: start + words.length,
      text: words,
      isNegated: negationAt >= 0,
      affirmed: negationAt >= 0 ? words.slice(0, negationAt) : words,
      isQuestion: QUESTION.test(words.trim()),
      isHedged: HEDGE.test(words),
      isConditional: CONDITION.test(words),
    };
  });
}
