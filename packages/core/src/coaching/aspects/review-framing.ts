import { FRAMING_PATTERNS } from '../patterns/framing-patterns.ts';
import { findClauses, type OwnClause } from '../read-own-words.ts';
import type { TechniqueAspect, TechniqueFinding } from '../technique-review.ts';

const KEEP = '对顾客说的话没有把门关上，先讲的是能办什么。';

/** 不能 → 可以: what is said to a customer as a denial, each with another wording. Nothing when nobody is spoken to. */
export function reviewFraming(clauses: readonly OwnClause[], isStory: boolean): readonly TechniqueAspect[] {
  // In a story 您 may be the interviewer; only quoted speech is then sure to reach a customer.
  const spoken = clauses.filter(({ voice, addresses }) => voice === 'speaking' || (addresses && !isStory));
  if (spoken.length === 0) return [];
  const findings = findClauses(spoken, FRAMING_PATTERNS).map(
    ({ pattern, span }): TechniqueFinding =>
      pattern.instead === undefined ? { kind: 'negative', span } : { kind: 'negative', span, instead: pattern.instead },
  );
  if (findings.length === 0) return [{ id: 'framing', state: 'good', advice: KEEP, findings }];
  const advice = `有 ${findings.length} 处对顾客说的话听着像拒绝，换成能办什么。`;
  return [{ id: 'framing', state: 'mend', advice, findings }];
}
