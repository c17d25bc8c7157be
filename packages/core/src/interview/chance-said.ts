import { normalise } from '../language/normalise.ts';
import type { Nearness } from '../question-bank/nearness.ts';
import type { Criterion, Facet, Question } from '../question-bank/question.ts';
import type { FollowUpFamily } from './interview-lines.ts';
import { isTouched } from './is-touched.ts';

export type MissingPoint = {
  readonly criterion: Criterion;
  readonly facet: Facet;
  readonly family: FollowUpFamily;
  /** Something of the family was found: one more thing is asked for, and only this facet must be unsaid. */
  readonly isBegun: boolean;
};

/** What was likelier said than this, in log odds (one in ten), is not surely missing. */
const MOST_NEAR = -2.2;
/** The same by the share of answers that say it unnoticed, where nothing is known about this answer. */
const MOST_USUAL = 0.15;

/** How likely a missing point was said in words that nobody noticed, 0..1; null when it is not surely missing. */
export type ChanceSaid = (point: MissingPoint) => number | null;

/** By what the scorer nearly believed of anything of the point's family, in any criterion of the question. */
export const chanceByNearness =
  ({ criteria }: Question, nearness: Nearness): ChanceSaid =>
  ({ criterion, facet, family, isBegun }) => {
    let most = Number.NEGATIVE_INFINITY;
    for (const { id, facets } of criteria) {
      for (const other of facets) {
        const counts = isBegun
          ? id === criterion.id && other.id === facet.id
          : other.vague !== true && family.concepts.includes(other.concept);
        if (counts) most = Math.max(most, nearness[`${id}.${other.id}`] ?? most);
      }
    }
    return most > MOST_NEAR || !Number.isFinite(most) ? null : chanceOf(most);
  };

/** What log odds mean, 0..1, nearly: by √, for engines differ in `exp`. */
const chanceOf = (odds: number): number => (1 + odds / Math.sqrt(4 + odds * odds)) / 2;

/** By the content's words alone, for questions that nothing was learnt about. */
export function chanceByWords(answers: readonly string[]): ChanceSaid {
  const { text } = normalise(answers.join('\n'));
  return ({ facet, family, isBegun }) =>
    family.usual > MOST_USUAL || (!isBegun && isTouched(facet, family, text)) ? null : family.usual;
}
