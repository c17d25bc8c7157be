import type { Facet } from '../question-bank/question.ts';
import type { FollowUpFamily } from './interview-lines.ts';

const AMOUNT =
  /\d|[一二两三四五六七八九十百千万半几]+(?:多)?(?:个|位|单|次|条|人|块|元|成|倍|点|秒|分钟|小时|天|年|月|周|%)|百分之/;
const MOMENT =
  /(?:\d+|[一二两三四五六七八九十半几])(?:个)?(?:秒|分钟|小时|钟头|点|天|号|日|周|工作日)|今晚|明天|明早|当天|下班前|之前(?:给|回)/;
/** Of the pairs of characters of a phrasing, the share that one stretch of the answer must hold to be nearly it. */
const NEARLY = 0.6;
const SHORTEST_PHRASING = 5;

/** Whether the answer (normalised) says something so near that asking for it as unsaid would sound deaf. */
export function isTouched(facet: Facet, family: FollowUpFamily, answer: string): boolean {
  if (family.said.some((word) => answer.includes(word))) return true;
  if (family.aim === 'number' && AMOUNT.test(answer)) return true;
  if (family.aim === 'time' && MOMENT.test(answer)) return true;
  const stretches = stretchesOf(answer);
  return facet.phrasings.some((phrasing) => {
    const pairs = pairsOf(phrasing.replace(/[^\p{Script=Han}a-z0-9]/gu, ''));
    if (pairs.length < SHORTEST_PHRASING - 1) return false;
    return stretches.some((stretch) => pairs.filter((pair) => stretch.includes(pair)).length >= NEARLY * pairs.length);
  });
}

/** Every two neighbouring clauses. */
function stretchesOf(answer: string): readonly string[] {
  const clauses = answer.split(/[^\p{Script=Han}a-z0-9]+/u).filter((clause) => clause !== '');
  return clauses.map((clause, index) => clause + (clauses[index + 1] ?? ''));
}

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
