import type { Actor, Modality } from './act-frame.ts';
import { type ClauseKind, hasCue, kindOf } from './cues/clause-kind.ts';
import { cutClauses } from './cues/cut-clauses.ts';

/** How one clause of a normalised text is meant. */
export type Manner = {
  readonly kind: ClauseKind;
  readonly isHedged: boolean;
  readonly isConditional: boolean;
  /**
   * Tells something: a statement, or a question that takes for granted what it names, 「您是住在明月路3号的张女士吗」: who hears it
   * knows it.
   */
  readonly tells: boolean;
  /** The words that are not denied: a negation reaches to the clause's end or to the agent's own feelings. */
  readonly affirmed: string;
};

/** A yes-or-no question that names a person's data: whoever reads it knows them. */
const DISCLOSING =
  /(?:是|叫|住|尾号|收件人|收货人|寄到|送到)[^，]*(?:[一-龥]路|街|巷|栋|单元|小区|先生|女士|小姐|\*|(?<=尾号\D{0,3})\d{4}|1\d{10})/;
const OPEN_QUESTION = /什么|啥|哪|几(?:号|点|位)|多少|谁|怎么|咋/;
/** They rule out and do not doubt: 「不可能给您退」. */
const RULING_OUT = /(?:不|没有?|怎么|哪里?|绝无)可能|不应该|尽可能/g;
/** 「方便的话拍一张」 asks politely: nothing hangs on it. */
const POLITE =
  /(?:(?:如果|要是)?(?:您|你)?(?:要是|如果)?(?:这边|那边|现在)?(?:不介意|不嫌弃|不麻烦|不着急|(?<!不)(?:方便|可以|愿意|有空|有时间|信得过我?|乐意|行))的话|(?:如果|要是)(?:您|你)?(?:方便|有空|愿意|不介意|不嫌弃)(?:的话)?)/;
/** 「没能帮到您我也很着急」 denies the help, not the worry. */
const OWN_FEELING = /我(?:们)?(?:心里|自己)?(?:也|都|真|很|特别|实在)/;

const DOUBLE_NEGATION =
  /不是不|没有不|不会不|不能不|没说不|不得不|不可能不|并非不|(?:怎么|哪里?)(?:可能|会|能)不|不至于不/;
/** 不错, 不好意思, 不管 and the like deny nothing. */
const NOT_NEGATIVE =
  /不错|不好意思|不管|不过|对不起|不仅|不但|不论|不止|差不多|没关系|没事|没问题|要不要|是不是|能不能|可不可以|有没有|好不好|行不行|对不对|不够|不满|不用客气|不客气/g;
const NEGATION = /不|没|无法|别(?!的|人|家|处|克)|勿|未|莫|冇|无需|拒/;

export function mannerOf(clause: string): Manner {
  const plain = clause.replaceAll(NOT_NEGATIVE, (innocent) => '＊'.repeat(innocent.length));
  const negationAt = DOUBLE_NEGATION.test(clause) ? -1 : plain.replace(/[不没]?[？?]?$/, '').search(NEGATION);
  const kind = kindOf((cue) => hasCue(clause, cue));
  return {
    kind,
    tells: kind === 'states' || (DISCLOSING.test(clause) && !OPEN_QUESTION.test(clause)),
    isHedged: hasCue(clause.replaceAll(RULING_OUT, '＊'), 'hedge'),
    isConditional: hasCue(clause.replace(POLITE, ''), 'if'),
    affirmed: negationAt >= 0 ? clause.slice(0, negationAt) + ownFeelingAfter(clause, negationAt) : clause,
  };
}

function ownFeelingAfter(clause: string, negationAt: number): string {
  const rest = clause.slice(negationAt);
  const at = rest.search(OWN_FEELING);
  return at > 0 && !NEGATION.test(rest.slice(at)) ? rest.slice(at) : '';
}

/** How strongly a stretch of several clauses is meant: as its weakest clause. */
export function modalityOf(stretch: string): Modality {
  const modalities = cutClauses(stretch).map(({ text }) => modalityOfClause(text));
  const weakest = (['question', 'conditional', 'hedged', 'done', 'must', 'can'] as const).find((modality) =>
    modalities.includes(modality),
  );
  return weakest ?? 'will';
}

function modalityOfClause(clause: string): Modality {
  const { kind, isHedged, isConditional } = mannerOf(clause);
  if (kind !== 'states') return 'question';
  if (isConditional) return 'conditional';
  if (isHedged) return 'hedged';
  if (DONE.test(clause) && !NOT_YET.test(clause)) return 'done';
  if (/必须|一定要|需要|得(?:先|要)/.test(clause)) return 'must';
  return /可以|能/.test(clause) ? 'can' : 'will';
}

const DONE = /已|刚|[过好]了|(?:了|啦|咯|喽|嘞)(?:哈|哦|呢|的|亲|啊|您|呀)*$/;
/** 「马上就好了」「别急了」「等退了」 are not done. */
const NOT_YET =
  /(?:快(?!递)|马上|这就|就要|别|不要|不用|等|一会儿?|明天|今晚)[^，]{0,8}(?:了|啦|咯|过|好)(?:哈|哦|呢|的|亲|啊|您|呀)*$/;

const ACTORS: readonly (readonly [Actor, RegExp])[] = [
  ['courier', /快递|物流|师傅|骑手/],
  ['platform', /平台|小二/],
  ['system', /系统|银行/],
  ['we', /我们|店里|仓库|咱/],
  ['self', /我/],
  ['customer', /您|你|亲/],
];

/** Whose doing a stretch tells of; an agent who names nobody speaks of his own. */
export const actorOf = (text: string): Actor => ACTORS.find(([, words]) => words.test(text))?.[0] ?? 'self';
