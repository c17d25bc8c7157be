import type { Evaluation } from '@mianmian/core/question-bank/evaluation';
import type { DeskReportView } from '../use-cases/desk/read-desk-report.ts';
import type { AssessedAnswerView, RubricNames } from './view-assessed.ts';
import type { ReportView } from './view-report.ts';

type SharedAssessed = Omit<AssessedAnswerView, 'id' | 'attemptNumber'>;
type SharedQuestion = Omit<ReportView['questions'][number], 'modelAnswer' | 'goodIdeas' | 'assessed'> & {
  readonly assessed: SharedAssessed;
};
export type SharedPaperView = Omit<ReportView, 'sittingId' | 'nextSteps' | 'questions'> & {
  readonly questions: readonly SharedQuestion[];
};

/** A paper's report without model answers and advice, and without any id but the questions'. */
export function viewSharedPaper({
  sittingId: _id,
  nextSteps: _advice,
  questions,
  ...report
}: ReportView): SharedPaperView {
  return {
    ...report,
    questions: questions.map(({ question, points, late, assessed: { questionId, answer, at, evaluation, names } }) => ({
      question,
      points,
      late,
      assessed: { questionId, answer, at, evaluation: withoutMissing(evaluation), names: namesOf(evaluation, names) },
    })),
  };
}

const withoutMissing = (evaluation: Evaluation): Evaluation => ({
  ...evaluation,
  criteria: evaluation.criteria.map((criterion) => ({ ...criterion, missing: [] })),
});

/** Names of what was found or not counted: those of what is missing would be the rubric's. */
function namesOf({ criteria, notCounted }: Evaluation, names: RubricNames): RubricNames {
  const told = new Set([
    ...criteria.flatMap(({ criterionId, found }) => found.map(({ facetId }) => `${criterionId}.${facetId}`)),
    ...notCounted.map(({ criterionId, facetId }) => `${criterionId}.${facetId}`),
  ]);
  return {
    ...names,
    facets: Object.fromEntries(Object.entries(names.facets).filter(([key]) => told.has(key))),
    vague: names.vague.filter((key) => told.has(key)),
  };
}

type DeskChat = DeskReportView['chats'][number];
type SharedFact = Omit<DeskChat['facts']['all'][number], 'asked'>;
type SharedChat = Omit<DeskChat, 'facts'> & {
  readonly facts: Omit<DeskChat['facts'], 'all'> & { readonly all: readonly SharedFact[] };
};
export type SharedDeskView = Omit<DeskReportView, 'runId' | 'seed' | 'variant' | 'bestPath' | 'chats'> & {
  readonly chats: readonly SharedChat[];
};

/** A desk's report without the good path, what was not found out, and what would set the same customers up again. */
export function viewSharedDesk({
  runId: _id,
  seed: _seed,
  variant: _variant,
  bestPath: _path,
  chats,
  ...report
}: DeskReportView): SharedDeskView {
  return {
    ...report,
    chats: chats.map(({ facts, ...chat }) => ({ ...chat, facts: { ...facts, all: foundOf(facts) } })),
  };
}

const foundOf = ({ all }: DeskChat['facts']): readonly SharedFact[] =>
  all.filter(({ isFound }) => isFound).map(({ asked: _ways, ...fact }) => fact);
