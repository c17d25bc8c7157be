import { NAMED_PATTERNS, SAID_PATTERNS } from '../patterns/empathy-patterns.ts';
import { findClauses, type OwnClause } from '../read-own-words.ts';
import type { TechniqueAspect, TechniqueFinding } from '../technique-review.ts';
import { findingOf } from './review-story.ts';

const KEEP = '体谅的话说出了口，顾客听得到。';
const NAMED = '只说了会共情、会安抚，没说出那句话：写成「换成我，等了三天没动静也急」。';
const MISSING = '还没有一句体谅的话：先接住心情再办事，比如「这么晚还惦记着这笔钱，换我也睡不着」。';

/**
 * Empathy said in words, or only named. `expected`: the question puts a troubled customer in front of the candidate, so
 * that silence is worth a line too.
 */
export function reviewEmpathy(clauses: readonly OwnClause[], expected: boolean): readonly TechniqueAspect[] {
  const said = findClauses(clauses, SAID_PATTERNS).map((hit): TechniqueFinding => findingOf('empathy-said', hit));
  const named = findClauses(clauses, NAMED_PATTERNS).map((hit): TechniqueFinding => findingOf('empathy-named', hit));
  if (said.length > 0) return [{ id: 'empathy', state: 'good', advice: KEEP, findings: said }];
  if (named.length > 0) return [{ id: 'empathy', state: 'mend', advice: NAMED, findings: named }];
  return expected ? [{ id: 'empathy', state: 'mend', advice: MISSING, findings: [] }] : [];
}
