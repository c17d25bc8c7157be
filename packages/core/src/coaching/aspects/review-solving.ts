import { EXPLAINING_PATTERNS, SOLVING_PATTERNS } from '../patterns/solving-patterns.ts';
import { findClauses, type OwnClause } from '../read-own-words.ts';
import type { TechniqueAspect } from '../technique-review.ts';
import { findingOf } from './review-story.ts';

/** Share of doing among doing and explaining from which an answer solves rather than explains. */
const SOLVING_SHARE = 0.6;

/** Solving or explaining, by the share of clauses. Nothing when there is neither. */
export function reviewSolving(clauses: readonly OwnClause[]): readonly TechniqueAspect[] {
  const explaining = findClauses(clauses, EXPLAINING_PATTERNS);
  const explained = new Set(explaining.map(({ clause }) => clause));
  const solving = findClauses(clauses, SOLVING_PATTERNS).filter(({ clause }) => !explained.has(clause));
  const total = solving.length + explaining.length;
  if (total === 0) return [];
  const good = solving.length >= SOLVING_SHARE * total;
  const count = `动手解决 ${solving.length} 处，解释 ${explaining.length} 处`;
  return [
    {
      id: 'solving',
      state: good ? 'good' : 'mend',
      advice: good
        ? `${count}，重心在解决上。`
        : `${count}：原因压成半句，先说现在做什么、几点给答复，比如「我这就催仓库，六点前回您」。`,
      findings: [
        ...solving.map((hit) => findingOf('solving', hit)),
        ...explaining.map((hit) => findingOf('explaining', hit)),
      ].sort((a, b) => a.span.start - b.span.start),
    },
  ];
}
