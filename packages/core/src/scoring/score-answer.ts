import { askedBack } from '../language/asked-back.ts';
import { originalSpan } from '../language/normalise.ts';
import { type Reading, spanOf } from '../language/reading.ts';
import type { CriterionEvaluation, Evaluation, NotCounted, Review, Span } from '../question-bank/evaluation.ts';
import { type Question, rubricMax } from '../question-bank/question.ts';
import { beliefOf } from './belief.ts';
import { calibrationFor } from './calibration-for.ts';
import { confidenceOf } from './confidence-of.ts';
import { explainDoubt } from './explain-doubt.ts';
import type { Candidate } from './find-stretches.ts';
import { askReview } from './guards/ask-review.ts';
import type { Mask } from './guards/guard.ts';
import { judgeAbsences } from './judge-absences.ts';
import { type BelievedFacet, judgeCriterion } from './judge-criterion.ts';
import { readEvidence } from './read-evidence.ts';
import type { ReadingRules } from './reading-rules.ts';
import type { ScorerModel } from './scorer-model.ts';
import { underlineEvidence } from './underline-evidence.ts';

/** Fewer spoken units, numbers and repetitions left out, than this are no answer to judge. */
const TOO_SHORT = 8;
/** With fewer Chinese characters than this a text without a point isn't either: another language was not learnt. */
const SHORT_WITHOUT_POINTS = 20;
/** Fewer characters (「啥？」) ask nothing in particular. */
const SHORTEST_QUESTION = 3;
const NOT_CHINESE = /\P{Script=Han}/gu;
/** Evidence that would have been believed this far but for the doubt is shown as not counted. */
const SHOWN_DOUBTED = 0.5;

export type ScoringRules = ReadingRules & {
  readonly versions: Evaluation['versions'];
};

/** Scores one answer by one rubric: pure, deterministic; about a millisecond for 300 characters. */
export function scoreAnswer(question: Question, answer: string, rules: ScoringRules): Evaluation {
  const { normal, whole, reading, masks, weight, doubt, candidates } = readEvidence(question, answer, rules);
  if (whole.stream.length === 0) return withoutPoints(question, 'unanswered', rules);
  const { criteria, doubted, beliefs } = judge(question, reading, candidates, doubt, rules.model);
  const absences = judgeAbsences(question, normal, criteria);
  const total = absences.criteria.reduce((sum, { points }) => sum + points, 0);
  const notCounted: NotCounted[] = [...maskedWords(whole, masks), ...absences.taboos];
  const reason = doubted.length > 0 ? explainDoubt(normal.text, weight) : 'generic';
  for (const { criterionId, facetId, span } of doubted) notCounted.push({ reason, span, criterionId, facetId });
  const repeated = masks.reduce((sum, { reason, start, end }) => sum + (reason === 'repeated' ? end - start : 0), 0);
  const length = whole.stream.replaceAll('0', '').length - repeated;
  const chinese = whole.stream.replace(NOT_CHINESE, '').length - repeated;
  const isShort = length < TOO_SHORT || (total === 0 && chinese < SHORT_WITHOUT_POINTS);
  if (isShort && !asksEnough(question, normal.text)) {
    return { ...withoutPoints(question, 'insufficient', rules), notCounted };
  }
  const confidence = confidenceOf(beliefs);
  return {
    questionId: question.id,
    state: 'scored',
    total,
    max: rubricMax(question),
    criteria: absences.criteria,
    notCounted,
    confidence,
    review: reviewsOf(whole, masks, confidence),
    versions: rules.versions,
  };
}

/** Whether short words are an answer all the same, because they ask different things enough. */
function asksEnough({ enoughQuestions }: Question, text: string): boolean {
  if (enoughQuestions === undefined) return false;
  const asked = askedBack(text).filter(({ length }) => length >= SHORTEST_QUESTION);
  return new Set(asked).size >= enoughQuestions;
}

type Doubted = { readonly criterionId: string; readonly facetId: string; readonly span: Span };

function judge(
  question: Question,
  reading: Reading,
  candidates: readonly Candidate[],
  doubt: number,
  model: ScorerModel,
): { criteria: CriterionEvaluation[]; doubted: Doubted[]; beliefs: BelievedFacet[] } {
  const doubted: Doubted[] = [];
  const beliefs: BelievedFacet[] = [];
  const criteria = question.criteria.map((criterion) => {
    const believed = criterion.facets
      .filter((facet) => facet.absence === undefined)
      .map((facet): BelievedFacet => {
        const calibration = calibrationFor(model, question.id, criterion.id, facet);
        const candidate = candidates.find((c) => c.criterionId === criterion.id && c.facetId === facet.id);
        if (candidate === undefined) return { facet, belief: 0, points: calibration.points, evidence: [] };
        const belief = beliefOf(candidate.strength - doubt, calibration);
        const shown = belief > 0 || beliefOf(candidate.strength, calibration) >= SHOWN_DOUBTED;
        if (!shown) return { facet, belief, points: calibration.points, evidence: [] };
        const { start, end } = underlineEvidence(reading, candidate);
        const span = spanOf(reading, start, end);
        if (belief === 0) doubted.push({ criterionId: criterion.id, facetId: facet.id, span });
        return { facet, belief, points: calibration.points, evidence: belief > 0 ? [span] : [] };
      });
    beliefs.push(...believed);
    return judgeCriterion(criterion, believed);
  });
  return { criteria, doubted, beliefs };
}

const maskedWords = (reading: Reading, masks: readonly Mask[]): readonly NotCounted[] =>
  masks.map(({ reason, start, end }) => ({ reason, span: originalSpan(reading.normal, start, end) }));

function reviewsOf(reading: Reading, masks: readonly Mask[], confidence: Evaluation['confidence']): readonly Review[] {
  const reviews: Review[] = masks.flatMap(({ review, start, end }) =>
    review === undefined ? [] : [{ reason: review, span: originalSpan(reading.normal, start, end) }],
  );
  for (const { reason, start, end } of askReview(reading)) {
    reviews.push({ reason, span: originalSpan(reading.normal, start, end) });
  }
  if (confidence === 'low') reviews.push({ reason: 'low-confidence' });
  return reviews;
}

function withoutPoints(question: Question, state: 'insufficient' | 'unanswered', rules: ScoringRules): Evaluation {
  return {
    questionId: question.id,
    state,
    total: 0,
    max: rubricMax(question),
    criteria: question.criteria.map((criterion) =>
      judgeCriterion(
        criterion,
        criterion.facets.map((facet) => ({
          facet,
          belief: 0,
          points: facet.points,
          evidence: [],
        })),
      ),
    ),
    notCounted: [],
    confidence: 'low',
    review: [],
    versions: rules.versions,
  };
}
