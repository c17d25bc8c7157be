import type { PaperForm } from '@mianmian/core/question-bank/paper';
import { composeReport, type ReportSummary } from '@mianmian/core/report/compose-report';
import { paperPointsOf } from '@mianmian/core/report/paper-points';
import { hashText } from '@mianmian/core/shared/hash';
import type { Instant } from '@mianmian/core/shared/instant';
import type { AnswerRecord } from '../ports/answer-store.ts';
import type { SittingRecord } from '../ports/sitting-store.ts';
import type { Transaction } from '../ports/store.ts';
import { assessedPairsOf } from '../use-cases/steps/assessed-pairs.ts';
import { modelAnswersFor } from '../use-cases/steps/model-answers.ts';
import { type AssessedAnswerView, viewAssessed } from './view-assessed.ts';
import { type QuestionView, viewQuestion } from './view-question.ts';

export type ReportView = ReportSummary & {
  readonly sittingId: string;
  readonly paperTitle: string;
  readonly form: PaperForm;
  readonly startedAt: Instant;
  readonly handedInAt: Instant;
  readonly handedInBy: 'candidate' | 'clock';
  readonly questions: readonly {
    readonly question: QuestionView;
    readonly points: number | null;
    readonly late: boolean;
    readonly assessed: AssessedAnswerView;
    /** Null while it is locked. */
    readonly modelAnswer: string | null;
    readonly goodIdeas: readonly string[];
  }[];
  readonly versions: { readonly engine: string; readonly weights: string; readonly evaluations: string };
};

/** The report of a sitting from what was stored when it was handed in; null while it is open. */
export async function viewReport(tx: Transaction, record: SittingRecord): Promise<ReportView | null> {
  const { handedInAt, handedInBy, sections, paperTitle, form, startedAt } = record.sitting;
  if (handedInAt === null || handedInBy === null) return null;

  const pairs = await assessedPairsOf(tx, record);
  const tellModelAnswer = await modelAnswersFor(tx, record.subjectPersonId);
  const assessed = pairs.map(({ question, stored }) => ({ question, evaluation: stored.evaluation }));
  return {
    sittingId: record.id,
    paperTitle,
    form,
    startedAt,
    handedInAt,
    handedInBy,
    ...composeReport(sections, assessed),
    questions: pairs.map(({ question, stored }) => ({
      question: viewQuestion(question),
      points: paperPointsOf({ question, evaluation: stored.evaluation }),
      late: stored.late,
      assessed: viewAssessed(stored, question),
      modelAnswer: tellModelAnswer(question),
      goodIdeas: question.goodIdeas,
    })),
    versions: nameVersions(pairs.map(({ stored }) => stored)),
  };
}

const nameVersions = (answers: readonly AnswerRecord[]): ReportView['versions'] => ({
  engine: distinct(answers.map(({ evaluation }) => evaluation.versions.engine)),
  weights: distinct(answers.map(({ evaluation }) => evaluation.versions.weights)),
  evaluations: hashText(answers.map(({ evaluationText }) => evaluationText).join('\n')),
});

const distinct = (versions: readonly string[]): string => [...new Set(versions)].join(', ');
