import type { Actor, Modality } from './act-frame.ts';
import { type Clause, readClauses } from './clause.ts';

export function modalityOf(clause: Clause): Modality {
  if (clause.isQuestion) return 'question';
  if (clause.isConditional) return 'conditional';
  if (clause.isHedged) return 'hedged';
  if (/已|刚|[过好]了|了$/.test(clause.text)) return 'done';
  if (/必须|一定要|需要|得(?:先|要)/.test(clause.text)) return 'must';
  return /可以|能/.test(clause.text) ? 'can' : 'will';
}

/** How strongly a stretch of several clauses is meant: as its weakest clause. */
export function modalityOfStretch(text: string): Modality {
  const modalities = readClauses(text).map(modalityOf);
  const weakest = (['question', 'conditional', 'hedged', 'done', 'must', 'can'] as const).find((modality) =>
    modalities.includes(modality),
  );
  return weakest ?? 'will';
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
