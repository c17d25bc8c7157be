import type { QuestionRecord } from './interview.ts';

/** All that was said to a question as the one text that is scored; what only declines has been left out already. */
export const joinAnswers = ({ answers }: Pick<QuestionRecord, 'answers'>): string => answers.join('\n');
