import type { CriterionEvaluation, FoundFacet, Level, Span } from '../question-bank/evaluation.ts';
import type { Criterion, Facet } from '../question-bank/question.ts';

/** A facet with how far it is believed (0..1), what it brings when fully believed, and the words behind it. */
export type BelievedFacet = {
  readonly facet: Facet;
  readonly belief: number;
  readonly points: number;
  readonly evidence: readonly Span[];
};

/** Points are given in quarters; nobody can defend a finer one. */
const STEP = 0.25;
const FULL_SHARE = 0.85;

/**
 * Adds up what the believed facets of a criterion bring. The vague forms (「尽快」) count only when they are worth
 * more than the exact ones found; never both. The found facets' points sum to the criterion's.
 */
export function judgeCriterion(criterion: Criterion, believed: readonly BelievedFacet[]): CriterionEvaluation {
  const exact = believed.filter(({ facet }) => facet.vague !== true);
  const vague = believed.filter(({ facet }) => facet.vague === true);
  const counted = worthOf(vague) > worthOf(exact) ? vague : exact;
  const points = Math.min(criterion.max, roundToStep(worthOf(counted)));
  const found =
    points > 0
      ? share(
          counted.filter(({ belief }) => belief > 0),
          points,
        )
      : [];
  const missing =
    points >= criterion.max
      ? []
      : exact
          .filter(({ facet }) => !found.some(({ facetId }) => facetId === facet.id))
          .map(({ facet: { id, name, advice } }) => ({ facetId: id, name, advice }));
  return {
    criterionId: criterion.id,
    points,
    max: criterion.max,
    level: levelOf(points, criterion.max),
    found,
    missing,
  };
}

const worthOf = (facets: readonly BelievedFacet[]): number =>
  facets.reduce((sum, { belief, points }) => sum + belief * points, 0);

const roundToStep = (points: number): number => Math.round(points / STEP) * STEP;

const levelOf = (points: number, max: number): Level =>
  points >= FULL_SHARE * max ? 'full' : points > 0 ? 'part' : 'none';

/** Splits the criterion's points over its facets in quarters, largest remainder first; facets left with 0 fall away. */
function share(facets: readonly BelievedFacet[], points: number): readonly FoundFacet[] {
  const total = worthOf(facets);
  const quarters = Math.round(points / STEP);
  const parts = facets.map((believed, index) => {
    const exact = total > 0 ? (believed.belief * believed.points * quarters) / total : 0;
    return { believed, index, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let left = quarters - parts.reduce((sum, { whole }) => sum + whole, 0);
  for (const part of [...parts].sort((a, b) => b.rest - a.rest || a.index - b.index)) {
    if (left <= 0) break;
    part.whole += 1;
    left -= 1;
  }
  return parts
    .filter(({ whole }) => whole > 0)
    .map(({ believed, whole }) => ({ facetId: believed.facet.id, points: whole * STEP, evidence: believed.evidence }));
}
