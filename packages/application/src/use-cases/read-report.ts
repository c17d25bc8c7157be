import type { Actor } from '@mianmian/core/access/can';
import type { PaperForm } from '@mianmian/core/question-bank/paper';
import { composeReport, type ReportSummary } from '@mianmian/core/report/compose-report';
import { paperPointsOf } from '@mianmian/core/report/paper-points';
import { hashText } from '@mianmian/core/shared/hash';
import type { Instant } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { AnswerRecord } from '../ports/answer-store.ts';
import type { Ports } from '../ports/ports.ts';
import { type AssessedAnswerView, viewAssessed } from '../views/view-assessed.ts';
import { type QuestionView, viewQuestion } from '../views/view-question.ts';
import { NOT_FOUND, type NotFinished, type NotFound } from './refusal.ts';
import { assessedPairsOf } from './steps/assessed-pairs.ts';
import { findOwnSitting } from './steps/find-own-sitting.ts';

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
    readonly modelAnswer: string;
    readonly goodIdeas: readonly string[];
  }[];
  readonly versions: { readonly engine: string; readonly weights: string; readonly evaluations: string };
};

/** The report of a handed-in sitting, made from what was stored then: the same today and in a year. */
export async function readReport(
  ports: Ports,
  actor: Actor,
  sittingId: string,
): Promise<Result<ReportView, NotFound | NotFinished>> {
  return ports.store.transact(async (tx) => {
    const record = await findOwnSitting(ports, tx, actor, 'read', sittingId);
    if (record === null) return fail(NOT_FOUND);
    const { handedInAt, handedInBy, sections, paperTitle, form, startedAt } = record.sitting;
    if (handedInAt === null || handedInBy === null) return fail({ code: 'not-finished' });

    const pairs = await assessedPairsOf(tx, record);
    const assessed = pairs.map(({ question, stored }) => ({ question, evaluation: stored.evaluation }));
    return ok({
      sittingId,
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
        modelAnswer: question.modelAnswer,
        goodIdeas: question.goodIdeas,
      })),
      versions: nameVersions(pairs.map(({ stored }) => stored)),
    });
  });
}

const nameVersions = (answers: readonly AnswerRecord[]): ReportView['versions'] => ({
  engine: distinct(answers.map(({ evaluation }) => evaluation.versions.engine)),
  weights: distinct(answers.map(({ evaluation }) => evaluation.versions.weights)),
  evaluations: hashText(answers.map(({ evaluationText }) => evaluationText).join('\n')),
});

const distinct = (versions: readonly string[]): string => [...new Set(versions)].join(', ');
