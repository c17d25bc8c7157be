import type { Actor } from '@mianmian/core/access/can';
import { type Paper, type PaperForm, secondsOf, sectionsOf } from '@mianmian/core/question-bank/paper';
import type { Question } from '@mianmian/core/question-bank/question';
import { sumPoints } from '@mianmian/core/report/paper-points';
import { SECOND_MS } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { foldSitting, type SittingEvent } from '@mianmian/core/sitting/sitting';
import type { Ports } from '../../ports/ports.ts';
import { findQuestion, type QuestionBank } from '../../ports/question-bank.ts';
import type { SittingRecord } from '../../ports/sitting-store.ts';
import { type SittingView, viewSitting } from '../../views/view-sitting.ts';
import { NOT_FOUND, type NotFound, type QuotaReached } from '../refusal.ts';
import { hashQuestion } from '../steps/asked-questions.ts';
import { settleSitting } from '../steps/settle-sitting.ts';
import { withinQuota } from '../steps/within-quota.ts';

export type StartSitting = { readonly eventId: string; readonly paperId: string; readonly form: PaperForm };

/** Starts a sitting in the actor's workspace; the clock runs from now. A repeated event id gives the one it started. */
export async function startSitting(
  ports: Ports,
  actor: Actor,
  { eventId, paperId, form }: StartSitting,
): Promise<Result<SittingView, NotFound | QuotaReached>> {
  return ports.store.transact(async (tx) => {
    const started = await tx.sittings.findByStartEvent(actor.personId, eventId);
    if (started !== null) return ok(await viewSitting(ports, tx, await settleSitting(ports, tx, started)));

    const paper = ports.bank.papers.find(({ id }) => id === paperId);
    if (paper === undefined) return fail(NOT_FOUND);
    const within = await withinQuota(ports, tx, actor, ['papers-a-day', 'open-papers']);
    if (!within.ok) return within;
    const questions = questionsOf(ports.bank, paper, form);
    for (const question of questions) await tx.askedQuestions.keep(hashQuestion(question), question);

    const entry = { sequence: 1, at: ports.clock.now(), event: startOf(paper, form, questions), eventId };
    const sitting = foldSitting([entry]);
    if (sitting === null) throw new Error('a log that begins with a start folds to a sitting');
    const record: SittingRecord = {
      id: ports.ids.next(),
      workspaceId: actor.workspaceId,
      subjectPersonId: actor.personId,
      startEventId: eventId,
      sequence: entry.sequence,
      lastEventAt: entry.at,
      sitting,
      points: null,
    };
    await tx.sittings.commit(record, entry);
    return ok(await viewSitting(ports, tx, record));
  });
}

/** The content's gate has seen to it that every question of a paper exists. */
const questionsOf = (bank: QuestionBank, paper: Paper, form: PaperForm): readonly Question[] =>
  sectionsOf(paper, form)
    .flatMap(({ questionIds }) => questionIds)
    .flatMap((id) => findQuestion(bank, id) ?? []);

const startOf = (paper: Paper, form: PaperForm, questions: readonly Question[]): SittingEvent => ({
  kind: 'started',
  paperId: paper.id,
  paperVersion: paper.version,
  paperTitle: paper.title,
  form,
  sections: sectionsOf(paper, form),
  questionHashes: Object.fromEntries(questions.map((question) => [question.id, hashQuestion(question)])),
  totalPoints: sumPoints(questions.map(({ points }) => points)),
  durationMs: secondsOf(paper, form) * SECOND_MS,
});
