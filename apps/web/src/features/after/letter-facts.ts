import type { ApplicationNote, Note } from '@mianmian/contract/note';
import type { InquiryFacts } from '@mianmian/core/coaching/letters/draft-inquiry';
import type { ThanksFacts } from '@mianmian/core/coaching/letters/draft-thanks';
import { isReviewOf } from '../../shared/after/follow-ups-for.ts';
import { localDayOf } from '../../shared/plan/local-moment.ts';

type Held = { readonly applicationId: string; readonly application: ApplicationNote; readonly interviewAt: number };

/** What an inquiry may say of an application. */
export const inquiryFacts = ({ application, interviewAt }: Held): InquiryFacts => ({
  company: application.company || application.shop,
  position: application.position,
  contact: application.contact,
  interviewDay: localDayOf(interviewAt),
  replyByDay: application.replyBy === null ? null : localDayOf(application.replyBy),
});

/**
 * What a letter of thanks may say, from research and review as well. A review of a mock interview is left out: nobody of
 * the company asked what was asked there.
 */
export function thanksFacts(
  held: Held,
  notes: readonly Pick<Note, 'content'>[],
  missedInMock: readonly string[],
): ThanksFacts {
  const contents = notes.map(({ content }) => content);
  const research = contents.find((note) => note.kind === 'research' && note.applicationId === held.applicationId);
  const review = contents.find(
    (note) => note.kind === 'review' && isReviewOf(note, held.applicationId, held.interviewAt),
  );
  return {
    ...inquiryFacts(held),
    talkingPoints: research?.kind === 'research' ? research.talkingPoints.filter((point) => point.trim() !== '') : [],
    questions: review?.kind === 'review' ? review.questions : [],
    missedInMock,
  };
}
