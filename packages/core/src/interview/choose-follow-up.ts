import type { CriterionEvaluation, Evaluation } from '../question-bank/evaluation.ts';
import type { Nearness } from '../question-bank/nearness.ts';
import type { Criterion, Facet, Question } from '../question-bank/question.ts';
import { type ChanceSaid, chanceByNearness, chanceByWords } from './chance-said.ts';
import { chooseSentence } from './choose-sentence.ts';
import type { AskedFollowUp } from './interview.ts';
import type { FollowUpFamily, InterviewLines } from './interview-lines.ts';
import { quoteFrom } from './quote-from.ts';

export type FollowUpRequest = {
  readonly question: Question;
  /** All that was said to the question so far. */
  readonly answers: readonly string[];
  /** Of these answers joined. */
  readonly evaluation: Evaluation;
  /** Of the same text; null: words that the content lists tell what may have been said. */
  readonly nearness: Nearness | null;
  readonly askedBefore: readonly AskedFollowUp[];
  /** Families whose point was declined. */
  readonly dropped: readonly string[];
  readonly lines: InterviewLines;
  readonly seed: number;
};

export type FollowUp = { readonly asked: AskedFollowUp; readonly text: string };

type Candidate = {
  readonly criterion: Criterion;
  readonly judged: CriterionEvaluation;
  readonly facet: Facet;
  readonly family: FollowUpFamily;
  readonly sentences: readonly string[];
  readonly urgency: number;
};

/** A criterion nearer to its top than this is not surely short of anything. */
const LEAST_GAP = 1;
const PRESSED_FOR = 1.5;
/** What was hardly said comes long before what may have been. */
const SURENESS_POWER = 12;

/** The follow-up that is worth most among those surely missing, or null when there is none: then the talk goes on. */
export function chooseFollowUp(request: FollowUpRequest): FollowUp | null {
  const { question, answers, evaluation, nearness, askedBefore, lines, seed } = request;
  if (evaluation.state === 'unanswered') return null;
  const said = askedBefore.map(({ wording }) => wording);
  const chanceSaid = nearness === null ? chanceByWords(answers) : chanceByNearness(question, nearness);
  const begun = familiesFound(question, evaluation, lines);
  const candidates = question.criteria
    .flatMap((criterion) => candidatesOf(request, criterion, begun, chanceSaid))
    .sort((a, b) => b.urgency - a.urgency || (a.facet.id < b.facet.id ? -1 : 1));
  for (const { criterion, judged, facet, family, sentences } of candidates) {
    const name = `${question.id} ${family.id}`;
    const wording = chooseSentence(sentences, said, seed, name);
    if (wording === null) continue;
    const asked = {
      questionId: question.id,
      criterionId: criterion.id,
      facetId: facet.id,
      familyId: family.id,
      wording,
    };
    // Later ones follow words that were said since.
    const isFirst = !askedBefore.some(({ questionId }) => questionId === question.id);
    const quote = isFirst ? quoteFrom(criterion, judged, lines.course.quotes, seed, name) : '';
    return { asked, text: quote + wording };
  }
  return null;
}

function candidatesOf(
  { question, evaluation, askedBefore, dropped, lines }: FollowUpRequest,
  criterion: Criterion,
  begun: ReadonlySet<string>,
  chanceSaid: ChanceSaid,
): readonly Candidate[] {
  const judged = evaluation.criteria.find(({ criterionId }) => criterionId === criterion.id);
  if (judged === undefined || judged.max - judged.points < LEAST_GAP) return [];
  return judged.missing.flatMap(({ facetId }): readonly Candidate[] => {
    const facet = criterion.facets.find(({ id }) => id === facetId);
    if (facet === undefined || facet.vague === true || facet.absence !== undefined) return [];
    const family = lines.families.find(({ concepts }) => concepts.includes(facet.concept));
    if (family === undefined || dropped.includes(family.id)) return [];
    if (askedBefore.some(({ questionId, familyId }) => questionId === question.id && familyId === family.id)) return [];
    const isBegun = begun.has(family.id);
    const chance = chanceSaid({ criterion, facet, family, isBegun });
    if (chance === null) return [];
    const sentences = isBegun ? family.another : family.asks;
    return [{ criterion, judged, facet, family, sentences, urgency: urgencyOf(facet, family, judged, chance) }];
  });
}

/** Worth of the point in points: more where it is surely missing, in an emptier criterion, and pressed for by most. */
function urgencyOf(facet: Facet, family: FollowUpFamily, { points, max }: CriterionEvaluation, chance: number): number {
  const worth = Math.min(facet.points, max - points);
  const emptiness = (max - points) / max;
  const sureness = powerOf(1 - chance, SURENESS_POWER);
  return worth * emptiness * emptiness * sureness * (family.aim === 'other' ? 1 : PRESSED_FOR);
}

function familiesFound(question: Question, evaluation: Evaluation, lines: InterviewLines): ReadonlySet<string> {
  const concepts = question.criteria.flatMap((criterion) => {
    const found = evaluation.criteria.find(({ criterionId }) => criterionId === criterion.id)?.found ?? [];
    return criterion.facets
      .filter(({ id }) => found.some(({ facetId }) => facetId === id))
      .map(({ concept }) => concept);
  });
  return new Set(
    lines.families
      .filter((family) => concepts.some((concept) => family.concepts.includes(concept)))
      .map(({ id }) => id),
  );
}

/** By multiplying, so that every engine gives the same bits. */
const powerOf = (base: number, exponent: number): number =>
  Array.from({ length: exponent }).reduce<number>((product) => product * base, 1);
