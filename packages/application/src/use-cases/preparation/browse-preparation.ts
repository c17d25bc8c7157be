import type { DrillTopic } from '@mianmian/core/coaching/drills/drill';
import type { JobLexicon } from '@mianmian/core/coaching/jobs/job-lexicon';
import type { TypingContent } from '@mianmian/core/coaching/typing/typing-text';
import type { Competency } from '@mianmian/core/question-bank/competency';
import type { BadAnswer, Question } from '@mianmian/core/question-bank/question';
import type { PreparationPorts } from '../../ports/preparation-ports.ts';

/** A question as a card: without the model answer, which stays behind an attempt. */
export type CardView = {
  readonly id: string;
  readonly title: string;
  readonly prompt: string;
  readonly examines: readonly string[];
  readonly competencies: readonly Competency[];
  readonly goodIdeas: readonly string[];
  readonly badAnswers: readonly BadAnswer[];
};

/** What anybody may see of the content to get ready with. */
export const listCards = ({ bank }: Pick<PreparationPorts, 'bank'>): { readonly cards: readonly CardView[] } => ({
  cards: bank.questions.map(viewCard),
});

type Content = Pick<PreparationPorts, 'preparation'>;
export const listDrills = ({ preparation }: Content): { readonly topics: readonly DrillTopic[] } => ({
  topics: preparation.drillTopics,
});
export const readTypingContent = ({ preparation }: Content): TypingContent => preparation.typing;
export const readJobLexicon = ({ preparation }: Content): JobLexicon => preparation.jobLexicon;

const viewCard = ({ id, title, prompt, examines, criteria, goodIdeas, badAnswers }: Question): CardView => ({
  id,
  title,
  prompt,
  examines,
  competencies: [...new Set(criteria.map(({ competency }) => competency))],
  goodIdeas,
  badAnswers,
});
