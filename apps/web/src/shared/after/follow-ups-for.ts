import type { ApplicationNote, LetterNote, Note, ReviewNote } from '@mianmian/contract/note';
import type { FollowUp } from '@mianmian/core/coaching/follow-up/follow-up';
import { followUpsOf, THANKS_WITHIN_MS } from '@mianmian/core/coaching/follow-up/follow-ups-of';
import { DAY_MS } from '@mianmian/core/shared/instant';
import { localDayOf } from '../plan/local-moment.ts';

/** Whether its interview was and nothing is known of the outcome yet. */
export const awaitsAnswer = ({ status, interviewAt }: ApplicationNote, now: number): boolean =>
  (status === 'invited' || status === 'interviewed') && interviewAt !== null && interviewAt <= now;

/** What is due after an application's interview, by its letters and reviews; nothing while it has no time. */
export function followUpsFor(
  applicationId: string,
  { interviewAt, replyBy }: ApplicationNote,
  notes: readonly Pick<Note, 'content'>[],
  now: number,
): readonly FollowUp[] {
  if (interviewAt === null) return [];
  const own = notes.map(({ content }) => content);
  const isSent = (purpose: LetterNote['purpose']): boolean =>
    own.some(
      (note) =>
        note.kind === 'letter' &&
        note.applicationId === applicationId &&
        note.purpose === purpose &&
        isSentAfter(note, interviewAt),
    );
  return followUpsOf(
    {
      interviewAt,
      interviewDay: localDayOf(interviewAt),
      thanksDay: localDayOf(interviewAt + THANKS_WITHIN_MS),
      replyByDay: replyBy === null ? null : localDayOf(replyBy),
      isThanked: isSent('thanks'),
      isReviewed: own.some(
        (note) => note.kind === 'review' && isReviewOf(note, applicationId, interviewAt) && isWritten(note),
      ),
      isInquired: isSent('inquiry'),
    },
    now,
    localDayOf(now),
  );
}

/** A second round asks for letters of its own. */
export const isSentAfter = ({ sentAt }: LetterNote, interviewAt: number | null): boolean =>
  sentAt !== null && sentAt >= (interviewAt ?? 0);

/** Of this very interview; its time may have been mended by some hours since. */
export const isReviewOf = (review: ReviewNote, applicationId: string, interviewAt: number): boolean =>
  review.interviewId === null &&
  review.applicationId === applicationId &&
  Math.abs(review.heldAt - interviewAt) < DAY_MS;

/** More than a heading. */
export const isWritten = ({ questions, overall }: ReviewNote): boolean =>
  overall.trim() !== '' || questions.some(({ asked, good, bad, next }) => `${asked}${good}${bad}${next}`.trim() !== '');
