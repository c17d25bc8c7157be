import { chooseFollowUp } from '@mianmian/core/interview/choose-follow-up';
import type { AskedFollowUp } from '@mianmian/core/interview/interview';
import type { InterviewLines } from '@mianmian/core/interview/interview-lines';
import type { Scorer } from '@mianmian/core/scoring/create-scorer';
import type { MiddleAnswer } from './middle-answers.ts';

export type JudgedFollowUp = {
  readonly answer: MiddleAnswer;
  readonly asked: AskedFollowUp;
  readonly text: string;
  /** The criterion's label is below its maximum, and no words are marked for the facet. */
  readonly isMissing: boolean;
  /** Asked as if unsaid, though words are marked for a facet of the same family. */
  readonly repeatsWhatWasSaid: boolean;
};

const MOST = 2;

/**
 * The one or two follow-ups to each answer, judged by its labels and marked words. The second is chosen as if the
 * candidate had added nothing to the first.
 */
export function measureFollowUps(
  answers: readonly MiddleAnswer[],
  scorer: Scorer,
  lines: InterviewLines,
): readonly JudgedFollowUp[] {
  return answers.flatMap((answer, seed) => {
    const { question, row } = answer;
    const evaluation = scorer.score(question, row.answer);
    const nearness = scorer.nearness(question, row.answer);
    const askedBefore: AskedFollowUp[] = [];
    const judged: JudgedFollowUp[] = [];
    while (judged.length < MOST) {
      const answers = [row.answer];
      const followUp = chooseFollowUp({
        question,
        answers,
        evaluation,
        nearness,
        askedBefore,
        dropped: [],
        lines,
        seed,
      });
      if (followUp === null) break;
      askedBefore.push(followUp.asked);
      judged.push({ answer, ...followUp, ...judge(answer, followUp.asked, lines) });
    }
    return judged;
  });
}

function judge({ question, row }: MiddleAnswer, asked: AskedFollowUp, lines: InterviewLines) {
  const criterion = question.criteria.find(({ id }) => id === asked.criterionId);
  const family = lines.families.find(({ id }) => id === asked.familyId);
  if (criterion === undefined || family === undefined) throw new Error(`${row.id}: nothing like ${asked.facetId}`);
  const marked = (key: string): boolean => (row.spans[key]?.length ?? 0) > 0;
  const isMissing = (row.labels[criterion.id] ?? 0) < criterion.max && !marked(`${criterion.id}.${asked.facetId}`);
  const isFamilySaid = question.criteria.some(({ id, facets }) =>
    facets.some((facet) => family.concepts.includes(facet.concept) && marked(`${id}.${facet.id}`)),
  );
  return { isMissing, repeatsWhatWasSaid: isFamilySaid && !family.another.includes(asked.wording) };
}
