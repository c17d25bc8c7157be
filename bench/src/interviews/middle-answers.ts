import { type Question, rubricMax } from '@mianmian/core/question-bank/question';
import { type LabelledAnswer, readLabelledAnswers } from '@mianmian/training/labelled-answer';

export type MiddleAnswer = { readonly row: LabelledAnswer; readonly question: Question };

const LOWEST = 0.35;
const HIGHEST = 0.75;
const AUTHORS = ['devA', 'devB', 'devC', 'devD'];

/**
 * Labelled answers whose labelled total lies between 35 % and 75 % of the rubric, evenly drawn over authors and
 * questions in the order of the files. The reverse question is left out: the interviewer never follows it up.
 */
export function middleAnswers(questions: readonly Question[], reverseQuestionId: string, count: number) {
  const middle = readLabelledAnswers().flatMap((row): readonly MiddleAnswer[] => {
    const question = questions.find(({ id }) => id === row.question);
    if (question === undefined || question.id === reverseQuestionId || !AUTHORS.includes(row.author)) return [];
    const share = Object.values(row.labels).reduce((sum, points) => sum + points, 0) / rubricMax(question);
    return share >= LOWEST && share <= HIGHEST ? [{ row, question }] : [];
  });
  const step = middle.length / count;
  return Array.from(
    { length: Math.min(count, middle.length) },
    (_, index) => middle[Math.floor(index * Math.max(1, step))],
  ).filter((answer) => answer !== undefined);
}
