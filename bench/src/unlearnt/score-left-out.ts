import type { GradedAnswer } from '@mianmian/core/agreement/graded-answer';
import type { Question } from '@mianmian/core/question-bank/question';
import { createScorer } from '@mianmian/core/scoring/create-scorer';
import { fitRecognisers } from '@mianmian/training/fit-scorer';
import type { LabelledAnswer } from '@mianmian/training/labelled-answer';
import { asRubric } from '@mianmian/training/phrasings/as-rubric';
import { leaveQuestionsOut, weighReading } from '@mianmian/training/phrasings/fit-phrasings';
import { grade } from '../agreement/grade.ts';
import { scoreRows } from '../agreement/score-rows.ts';

/** A question of the bank that was scored by a rubric alone. */
export type LeftOut = {
  readonly question: Question;
  readonly graded: readonly GradedAnswer[];
  /** Pieces of evidence in plain answers, and how many of them touch words that a reader marked for the same facet. */
  readonly evidence: number;
  readonly evidenceMarked: number;
};

/**
 * Scores `tested` as answers to rubrics whose questions nothing was learnt about: neither the places of the grams, nor
 * the weights of the features, nor what a good answer looks like has seen an answer to them. A minute.
 */
export function scoreLeftOut(
  learntFrom: readonly LabelledAnswer[],
  tested: readonly LabelledAnswer[],
  questions: readonly Question[],
): readonly LeftOut[] {
  const folds = leaveQuestionsOut(learntFrom, questions);
  return folds.flatMap((fold) => {
    const others = folds.filter((other) => other !== fold);
    const bank = questions.filter((question) => !fold.held.includes(question));
    const rows = learntFrom.filter((row) => bank.some(({ id }) => id === row.question));
    const scorer = createScorer(bank, fitRecognisers(rows, bank), weighReading(fold.reading, others));
    return fold.held.map((question) => {
      const rubric = asRubric(question);
      const answers = tested
        .filter((row) => row.question === question.id)
        .map((row) => ({ ...row, question: rubric.id }));
      const scored = scoreRows(answers, [rubric], scorer);
      const pieces = scored
        .filter(({ row }) => row.kind === 'plain')
        .flatMap(({ row, evaluation }) =>
          evaluation.criteria.flatMap(({ criterionId, found }) =>
            found.flatMap(({ facetId, evidence }) =>
              evidence.map(({ start, end }) => touchesMarked(row, `${criterionId}.${facetId}`, start, end)),
            ),
          ),
        );
      return {
        question,
        graded: scored.map(({ row, evaluation }) =>
          grade(row, rubric, ({ id }) => evaluation.criteria.find((e) => e.criterionId === id)?.points ?? 0),
        ),
        evidence: pieces.length,
        evidenceMarked: pieces.filter((marked) => marked).length,
      };
    });
  });
}

function touchesMarked({ answer, spans }: LabelledAnswer, facet: string, start: number, end: number): boolean {
  return (spans[facet] ?? []).some((text) => {
    const at = answer.indexOf(text);
    return at >= 0 && at < end && start < at + text.length;
  });
}
