import type { CardList } from '@mianmian/contract/card';
import type { Note, ReviewedQuestion } from '@mianmian/contract/note';

/** A card somebody made of a question that did not go well in an interview. */
export type OwnCard = CardList['cards'][number] & {
  readonly review: {
    /** What they want to say next time: its back. */
    readonly next: string;
    readonly questionId: string | null;
    readonly applicationId: string | null;
  };
};

/** Names in the log of exercises are no longer (contract/exercise.ts). */
const CARD_ID_MAX = 64;

/** Of each reviewed question that did not go well and that has words for next time; without them there is no back. */
export const ownCardsOf = (notes: readonly Pick<Note, 'id' | 'content'>[]): readonly OwnCard[] =>
  notes.flatMap(({ id, content }) =>
    content.kind === 'review'
      ? content.questions
          .filter(isCard)
          .map((question) => cardOf(`own-${id}-${question.n}`, question, content.applicationId))
          .filter((card) => card.id.length <= CARD_ID_MAX)
      : [],
  );

const isCard = ({ went, asked, next }: ReviewedQuestion): boolean =>
  went !== 'well' && asked.trim() !== '' && next.trim() !== '';

const cardOf = (id: string, question: ReviewedQuestion, applicationId: string | null): OwnCard => ({
  id,
  title: question.asked,
  prompt: question.asked,
  examines: [],
  competencies: [],
  goodIdeas: [],
  badAnswers: [],
  review: { next: question.next, questionId: question.questionId, applicationId },
});
