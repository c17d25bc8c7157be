import { seedDice, throwDice } from '@mianmian/core/shared/random';
import type { ScoredAnswer } from './scored-answer.ts';

/** One stretch of an answer that earned points, as a reader is asked about it. */
export type DrawnEvidence = {
  readonly id: string;
  /** `criterion.facet` */
  readonly facet: string;
  readonly points: number;
  readonly start: number;
  readonly text: string;
};

/**
 * All evidence of these answers. Facets earned by what is not said have none of their own and are left out.
 */
export function evidenceOf(scored: readonly ScoredAnswer[]): readonly DrawnEvidence[] {
  return scored.flatMap(({ row, question, evaluation }) =>
    evaluation.criteria.flatMap(({ criterionId, found }) =>
      found.flatMap(({ facetId, points, evidence }) => {
        const criterion = question.criteria.find(({ id }) => id === criterionId);
        if (criterion?.facets.find(({ id }) => id === facetId)?.absence !== undefined) return [];
        return evidence.map(({ start, text }) => ({
          id: row.id,
          facet: `${criterionId}.${facetId}`,
          points,
          start,
          text,
        }));
      }),
    ),
  );
}

/** `count` of them, each equally likely, the same for the same seed and list. */
export function drawEvidence(all: readonly DrawnEvidence[], count: number, seed: number): readonly DrawnEvidence[] {
  const left = [...all];
  const drawn: DrawnEvidence[] = [];
  let word = seedDice(seed, 'evidence');
  while (drawn.length < count && left.length > 0) {
    const thrown = throwDice(word);
    word = thrown.word;
    drawn.push(...left.splice(Math.floor(thrown.unit * left.length), 1));
  }
  return drawn;
}
