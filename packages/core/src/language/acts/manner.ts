import type { Actor, Modality } from './act-frame.ts';
import { type ClauseKind, hasCue, kindOf } from './cues/clause-kind.ts';
import { cutClauses } from './cues/cut-clauses.ts';

/** How one clause of a normalised text is meant. */
export type Manner = {
  readonly kind: ClauseKind;
  readonly isHedged: boolean;
  readonly isConditional: boolean;
  /** The words before the negation, which reaches to the clause's end; all of them without one. */
  readonly affirmed: string;
};

const DOUBLE_NEGATION = /不是不|没有不|不会不|不能不|没说不|不得不|不可能不|并非不/;
/** 不错, 不好意思, 不管 and the like deny nothing. */
const NOT_NEGATIVE =
  /不错|不好意思|不管|不过|对不起|不仅|不但|不论|不止|差不多|没关系|没事|没问题|要不要|是不是|能不能|可不可以|有没有|好不好|行不行|对不对|不够|不满|不用客气|不客气/g;
const NEGATION = /不|没|无法|别(?!的|人|家|处|克)|勿|未|莫|冇|无需|拒/;

export function mannerOf(clause: string): Manner {
  const plain = clause.replaceAll(NOT_NEGATIVE, (innocent) => '＊'.repeat(innocent.length));
  const negationAt = DOUBLE_NEGATION.test(clause) ? -1 : plain.replace(/[不没]?[？?]?$/, '').search(NEGATION);
  return {
    kind: kindOf((cue) => hasCue(clause, cue)),
    isHedged: hasCue(clause, 'hedge'),
    isConditional: hasCue(clause, 'if'),
    affirmed: negationAt >= 0 ? clause.slice(0, negationAt) : clause,
  };
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
  if (/已|刚|[过好]了|了$/.test(clause)) return 'done';
  if (/必须|一定要|需要|得(?:先|要)/.test(clause)) return 'must';
  return /可以|能/.test(clause) ? 'can' : 'will';
}

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
