import type { Note } from '@mianmian/contract/note';
import type { Progress } from '@mianmian/contract/progress';
import type { PlanFacts } from '@mianmian/core/coaching/plan/plan-facts';
import { DAY_MS } from '@mianmian/core/shared/instant';
import { awaitsAnswer, followUpsFor } from '../after/follow-ups-for.ts';
import { localDayOf, localMomentOf } from './local-moment.ts';

type Sources = {
  readonly now: number;
  readonly notes: readonly Note[];
  readonly progress: Progress | null;
  readonly cards: readonly { readonly id: string }[];
};

/** Our own convention: what somebody thought of an interview two months ago no longer leads their practice. */
const REVIEW_LEADS_MS = 60 * DAY_MS;

/** What interviews that are over still ask for, soonest first. */
export function findFollowUps({ now, notes }: Sources): PlanFacts['followUps'] {
  const found = notes.flatMap(({ id, content }) => {
    if (content.kind !== 'application' || content.interviewAt === null || !awaitsAnswer(content, now)) return [];
    const { interviewAt, company, shop, position } = content;
    return followUpsFor(id, content, notes, now).flatMap(({ kind, day, at, state }) =>
      state === 'done' || state === 'lapsed'
        ? []
        : [
            {
              applicationId: id,
              company: company || shop || position,
              kind,
              interviewDay: localDayOf(interviewAt),
              day,
              time: at === null ? null : localMomentOf(at).time,
              state,
            },
          ],
    );
  });
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Questions of the bank that did not go well by a review and were not practised since that interview. */
export function findReviewed({ now, notes, progress, cards }: Sources): PlanFacts['reviewed'] {
  const isInBank = new Set(cards.map(({ id }) => id));
  const practisedAt = new Map<string, number>();
  for (const { source, recordId, at } of progress?.points ?? [])
    if (source === 'practice') practisedAt.set(recordId, Math.max(at, practisedAt.get(recordId) ?? 0));
  return notes.flatMap(({ id, content }) => {
    if (content.kind !== 'review' || now - content.heldAt > REVIEW_LEADS_MS) return [];
    const { applicationId, interviewId, heldAt } = content;
    const application = notes.find((note) => note.id === applicationId)?.content;
    const company = application?.kind === 'application' ? application.company || application.shop : '';
    return content.questions.flatMap(({ n, asked, questionId, went }) =>
      questionId === null || went === 'well' || !isInBank.has(questionId) || (practisedAt.get(questionId) ?? 0) > heldAt
        ? []
        : [
            {
              ...{ noteId: id, n, questionId, asked, went, company },
              heldDay: localDayOf(heldAt),
              isMock: interviewId !== null,
            },
          ],
    );
  });
}
