import { NUMBER_PATTERNS } from '../patterns/number-patterns.ts';
import { findWords, type OwnClause } from '../read-own-words.ts';
import type { TechniqueAspect } from '../technique-review.ts';
import { findingOf } from './review-story.ts';

const MEND_STORY = '一个可量的结果都没有：说清多久办完、降了多少、几个人受益，比如「投诉从一周八起降到两起」。';
const MEND_PROMISE = '「尽快」不是时间：换成说得准的点，比如「十分钟内先回您一次，今天六点前给结果」。';
const SOON = /尽快|尽早|尽量快|第一时间|马上|稍后|回头|过一会/;

/** Quantified results and promises. Silence is worth a line in a story, or where a promise has no time. */
export function reviewNumbers(clauses: readonly OwnClause[], isStory: boolean): readonly TechniqueAspect[] {
  const hits = findWords(clauses, NUMBER_PATTERNS);
  if (hits.length > 0) {
    const advice = `有 ${hits.length} 处具体数字，说服力就在这里。`;
    return [{ id: 'numbers', state: 'good', advice, findings: hits.map((hit) => findingOf('number', hit)) }];
  }
  if (isStory) return [{ id: 'numbers', state: 'mend', advice: MEND_STORY, findings: [] }];
  const vague = clauses.some(({ text }) => SOON.test(text));
  return vague ? [{ id: 'numbers', state: 'mend', advice: MEND_PROMISE, findings: [] }] : [];
}
