import { type GradedAnswer, totalsOf } from './graded-answer.ts';

/** Of like length: the shorter has at least this share of the longer. Clearly apart: labels differ by this much of 10. */
const LIKE_LENGTH = 0.75;
const CLEARLY_APART = 2;

export type LengthMatchedPairs = {
  readonly pairs: number;
  /** Share of the pairs that the scores order as the labels do, a tie counting half; `null` without pairs. */
  readonly ordered: number | null;
};

/** Pairs of answers to one question of like length but clearly different labels: length can't help to order them. */
export function orderLengthMatchedPairs(answers: readonly GradedAnswer[]): LengthMatchedPairs {
  const rows = answers.map(({ question, length, criteria }) => ({ question, length, ...totalsOf({ criteria }) }));
  let pairs = 0;
  let ordered = 0;
  rows.forEach((a, index) => {
    for (const b of rows.slice(index + 1)) {
      if (a.question !== b.question || Math.abs(a.label - b.label) < CLEARLY_APART) continue;
      if (Math.min(a.length, b.length) / Math.max(a.length, b.length) < LIKE_LENGTH) continue;
      pairs += 1;
      const agreement = (a.score - b.score) * Math.sign(a.label - b.label);
      ordered += agreement > 0 ? 1 : agreement === 0 ? 0.5 : 0;
    }
  });
  return { pairs, ordered: pairs === 0 ? null : ordered / pairs };
}
