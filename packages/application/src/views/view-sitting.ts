import type { PaperForm, PaperSection } from '@mianmian/core/question-bank/paper';
import type { Instant } from '@mianmian/core/shared/instant';
import type { Sitting } from '@mianmian/core/sitting/sitting';
import type { Ports } from '../ports/ports.ts';
import type { Draft, SittingRecord } from '../ports/sitting-store.ts';
import type { Transaction } from '../ports/store.ts';
import { askedQuestionsOf } from '../use-cases/steps/asked-questions.ts';
import { type QuestionView, viewQuestion } from './view-question.ts';

export type SittingView = {
  readonly id: string;
  readonly paperId: string;
  readonly paperTitle: string;
  readonly form: PaperForm;
  readonly status: Sitting['status'];
  readonly startedAt: Instant;
  readonly deadlineAt: Instant;
  readonly serverNow: Instant;
  readonly handedInAt: Instant | null;
  readonly handedInBy: Sitting['handedInBy'];
  readonly sections: readonly PaperSection[];
  readonly questions: readonly QuestionView[];
  readonly answers: readonly Draft[];
};

/** How a sitting stands now. Once handed in, the answers are those that were handed in. */
export async function viewSitting(
  { clock }: Pick<Ports, 'clock'>,
  tx: Transaction,
  { id, sitting }: SittingRecord,
): Promise<SittingView> {
  const questions = await askedQuestionsOf(tx, sitting);
  return {
    id,
    paperId: sitting.paperId,
    paperTitle: sitting.paperTitle,
    form: sitting.form,
    status: sitting.status,
    startedAt: sitting.startedAt,
    deadlineAt: sitting.deadlineAt,
    serverNow: clock.now(),
    handedInAt: sitting.handedInAt,
    handedInBy: sitting.handedInBy,
    sections: sitting.sections,
    questions: questions.map(viewQuestion),
    answers: sitting.status === 'open' ? await tx.drafts.list(id) : await listHandedIn(tx, id, sitting),
  };
}

async function listHandedIn(tx: Transaction, sittingId: string, sitting: Sitting): Promise<readonly Draft[]> {
  const records = await tx.answers.listOfSitting(sittingId);
  return records.flatMap(({ questionId, answer, at }) => {
    const revision = sitting.revisions[questionId];
    return revision === undefined ? [] : [{ questionId, text: answer, revision, savedAt: at }];
  });
}
