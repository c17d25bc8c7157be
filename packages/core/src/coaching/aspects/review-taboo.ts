import type { Pattern } from '../patterns/pattern.ts';
import {
  COMPLAINT_PATTERNS,
  IMPATIENCE_PATTERNS,
  UNINFORMED_PATTERNS,
  VOW_PATTERNS,
} from '../patterns/taboo-patterns.ts';
import { findClauses, type OwnClause } from '../read-own-words.ts';
import type { TechniqueAspect, TechniqueFinding, TechniqueKind } from '../technique-review.ts';

const FAMILIES: readonly (readonly [TechniqueKind, readonly Pattern[]])[] = [
  ['complaint', COMPLAINT_PATTERNS],
  ['vow', VOW_PATTERNS],
  ['impatience', IMPATIENCE_PATTERNS],
  ['uninformed', UNINFORMED_PATTERNS],
];

const KEEP = '没有抱怨、空话和不耐烦的话。';

/** What an interviewer takes amiss, each with another wording. */
export function reviewTaboo(clauses: readonly OwnClause[]): readonly TechniqueAspect[] {
  const findings = FAMILIES.flatMap(([kind, patterns]) =>
    findClauses(clauses, patterns).map(
      ({ pattern, span }): TechniqueFinding =>
        pattern.instead === undefined ? { kind, span } : { kind, span, instead: pattern.instead },
    ),
  ).sort((a, b) => a.span.start - b.span.start);
  if (findings.length === 0) return [{ id: 'taboo', state: 'good', advice: KEEP, findings }];
  return [
    {
      id: 'taboo',
      state: 'mend',
      advice: `有 ${findings.length} 处面试官听了会皱眉的话，换成看得见的做法。`,
      findings,
    },
  ];
}
